"""How scores of stochastic gradient descent spread over seeds."""

from kept import plain, rounded, show
from sklearn.linear_model import SGDClassifier
from sklearn.preprocessing import StandardScaler
from samples import samples

DATA = {"wine": samples("wine"), "cancer": samples("breast-cancer")}


def spread(name, **options):
    X, y = DATA[name]
    X = StandardScaler().fit_transform(X)
    # Odd rows train, even ones test.
    return sorted(SGDClassifier(random_state=seed, **options).fit(X[1::2], y[1::2]).score(X[::2], y[::2]) for seed in range(20))


show(
    rounded(
        plain(
            {
                "wine": spread("wine"),
                "cancer": spread("cancer"),
                "cancerLog": spread("cancer", loss="log_loss", alpha=0.01),
                "cancerScaled": spread("cancer", learning_rate="invscaling", eta0=0.1),
            }
        )
    )
)
