"""How much each column says about a number."""

import warnings

import numpy as np
from kept import plain, rounded, show
from sklearn.feature_selection import SelectKBest, f_regression, mutual_info_regression
from samples import samples

# The correlation of a constant column.
warnings.simplefilter("ignore")

X, y = samples("diabetes")
# A constant column, one that y follows exactly, one of two numbers, and one of nothing but ties.
odd = np.c_[np.full(40, 7.0), 3 - 2 * y[:40], np.arange(40) % 2, np.arange(40) // 10]


def scores(*data, **options):
    found = f_regression(*data, **options)
    return {"scores": found[0], "pvalues": found[1]}


show(
    rounded(
        plain(
            {
                "fRegression": scores(X, y),
                "withoutCentre": scores(X, y, center=False),
                "odd": {"X": odd, "y": y[:40], **scores(odd[:, [0, 2, 3]], y[:40])},
                "mutualInfo": {
                    "diabetes": mutual_info_regression(X, y, random_state=0),
                    "more": mutual_info_regression(X, y, random_state=3, n_neighbors=10),
                    "odd": mutual_info_regression(odd, y[:40], random_state=1),
                },
                "best": SelectKBest(f_regression, k=3).fit(X, y).get_support(),
            }
        ),
        14,
    )
)
