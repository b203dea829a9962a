"""Naive Bayes of scikit-learn."""

from kept import plain, rounded, show
from samples import samples, snake
from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB

GAUSSIAN = [
    ("iris", {}),
    ("wine", {"priors": [0.2, 0.5, 0.3]}),
    ("breast-cancer", {"varSmoothing": 1e-3}),
    ("digits", {}),
]
DISCRETE = [
    (MultinomialNB, {}),
    (MultinomialNB, {"alpha": 0.1, "fitPrior": False}),
    (MultinomialNB, {"classPrior": [0.05] * 5 + [0.15] * 5}),
    (BernoulliNB, {"binarize": 7.5}),
    (BernoulliNB, {"alpha": 0.5, "fitPrior": False}),
]


def gaussian(name, options):
    X, y = samples(name)
    model = GaussianNB(**snake(options)).fit(X, y)
    some = X[:: len(X) // 12]
    return {
        "data": name,
        "options": options,
        "prior": model.class_prior_,
        "epsilon": model.epsilon_,
        "theta": model.theta_[:, :8],
        "var": model.var_[:, :8],
        "logProba": model.predict_log_proba(some),
        "proba": model.predict_proba(some),
        "score": model.score(X, y),
    }


def discrete(Model, options):
    X, y = samples("digits")
    model = Model(**snake(options)).fit(X, y)
    some = X[::150]
    return {
        "kind": Model.__name__,
        "options": options,
        "classLogPrior": model.class_log_prior_,
        "featureLogProb": model.feature_log_prob_[:, 10:20],
        "featureCount": model.feature_count_[:, 10:20],
        "logProba": model.predict_log_proba(some),
        "score": model.score(X, y),
    }


show(
    rounded(
        plain({"gaussian": [gaussian(*case) for case in GAUSSIAN], "discrete": [discrete(*case) for case in DISCRETE]})
    )
)
