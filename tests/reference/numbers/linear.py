"""Linear models on whole data sets, and on columns that repeat each other."""

import numpy as np
from kept import plain, rounded, show
from sklearn.datasets import load_digits
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.preprocessing import StandardScaler
from samples import samples

X, y = samples("diabetes")
SCALED = StandardScaler().fit_transform(X)
# The last column is twice the first, and one is constant.
REPEATED = np.column_stack([SCALED[:, :3], np.full(len(X), 3.0), 2 * SCALED[:, 0]])


def regression(model, X):
    model.fit(X, y)
    extra = {"rank": model.rank_, "singular": model.singular_} if hasattr(model, "rank_") else {}
    return {
        "coef": model.coef_,
        "intercept": model.intercept_,
        "score": model.score(X, y),
        "first": model.predict(X)[:3],
        **extra,
    }


def classes(X, y, **options):
    # lbfgs and newton-cg both stop early at their default; this tolerance goes on to the minimum.
    model = LogisticRegression(solver="newton-cg", tol=1e-12, max_iter=1000, **options).fit(X, y)
    return {
        "coef": model.coef_[:3],
        "intercept": model.intercept_,
        "proba": model.predict_proba(X)[::40],
        "score": model.score(X, y),
    }


iris, wine, cancer = samples("iris"), samples("wine"), samples("breast-cancer")
digits = load_digits()
scale = StandardScaler().fit_transform
show(
    rounded(
        plain(
            {
                "linear": {
                    "raw": regression(LinearRegression(), X),
                    "scaled": regression(LinearRegression(), SCALED),
                    "noIntercept": regression(LinearRegression(fit_intercept=False), SCALED),
                    "repeated": regression(LinearRegression(), REPEATED),
                    "wide": {
                        "coef": LinearRegression().fit(SCALED[:6], y[:6]).coef_,
                        "intercept": LinearRegression().fit(SCALED[:6], y[:6]).intercept_,
                    },
                },
                "ridge": {
                    "raw": regression(Ridge(), X),
                    "strong": regression(Ridge(alpha=100), SCALED),
                    "none": regression(Ridge(alpha=0), SCALED),
                    "repeated": regression(Ridge(alpha=1), REPEATED),
                    "noIntercept": regression(Ridge(alpha=5, fit_intercept=False), SCALED),
                },
                "lasso": {
                    "raw": regression(Lasso(tol=1e-12, max_iter=100000), X),
                    "scaled": regression(Lasso(alpha=2, tol=1e-12, max_iter=100000), SCALED),
                    "usual": {
                        "coef": Lasso().fit(SCALED, y).coef_,
                        "iterations": Lasso().fit(SCALED, y).n_iter_,
                        "dualGap": Lasso().fit(SCALED, y).dual_gap_,
                    },
                    "all": regression(Lasso(alpha=100, tol=1e-12), SCALED),
                    "noIntercept": regression(Lasso(alpha=1, fit_intercept=False, tol=1e-12), SCALED),
                },
                "logistic": {
                    "iris": classes(scale(iris[0]), iris[1]),
                    "wine": classes(scale(wine[0]), wine[1], C=0.1),
                    "irisWithoutIntercept": classes(scale(iris[0]), iris[1], fit_intercept=False),
                    "irisBalanced": classes(scale(iris[0][:120]), iris[1][:120], class_weight="balanced"),
                    "cancerWeighted": classes(
                        scale(cancer[0]), cancer[1], class_weight={"malignant": 3, "benign": 0.5}
                    ),
                    "digits": classes(digits.data[:500] / 16, digits.target[:500], C=0.1),
                },
            }
        )
    )
)
