"""Support vector machines of scikit-learn, driven on to the optimum."""

import numpy as np
from kept import plain, rounded, show
from samples import samples, snake
from scipy.optimize import linprog
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, LinearSVC

CASES = [
    ("wine", {}),
    ("wine", {"kernel": "linear", "C": 0.5}),
    ("wine", {"kernel": "poly", "degree": 2, "coef0": 1, "gamma": "auto"}),
    ("breast-cancer", {}),
    ("breast-cancer", {"C": 10, "gamma": 0.01}),
    ("breast-cancer", {"kernel": "linear", "C": 0.1}),
    ("breast-cancer", {"kernel": "sigmoid", "gamma": 0.02, "classWeight": "balanced"}),
    ("iris", {"classWeight": {"virginica": 3}, "C": 2}),
]
LINEAR = [
    ("breast-cancer", {}),
    ("breast-cancer", {"loss": "hinge", "C": 0.1}),
    ("wine", {"C": 0.01}),
    ("iris", {"classWeight": "balanced", "interceptScaling": 10}),
    ("diabetes", {"fitIntercept": False, "C": 0.1}),
]
PROBABILITIES = [("breast-cancer", 0), ("breast-cancer", 42), ("wine", 1), ("iris", 7)]

# Twenty rows, and options beyond what is usual with which LIBSVM ends nevertheless.
EXTREME = [
    ("sides", {"kernel": "poly", "degree": 50}),
    ("ties", {"kernel": "poly", "degree": 50}),
    ("ties", {"kernel": "poly", "C": 1e6}),
    ("noise", {"kernel": "poly", "C": 1e6}),
    ("sides", {"kernel": "linear", "C": 1e9}),
    ("noise", {"kernel": "sigmoid", "C": 1e9, "coef0": 1}),
    ("noise", {"C": 1e9}),
    ("noise", {"gamma": 1e9}),
    ("three", {"C": 1e300}),
]


def scaled(name):
    X, y = samples(name)
    return StandardScaler().fit_transform(X), y


def machine(name, options):
    X, y = scaled(name)
    model = SVC(tol=1e-10, **snake(options)).fit(X, y)
    some = X[::15]
    return {
        "data": name,
        "options": {"tol": 1e-10, **options},
        "support": model.support_,
        "nSupport": model.n_support_,
        "dualCoef": model.dual_coef_[:, :20],
        "intercept": model.intercept_,
        "decision": model.decision_function(some),
        "predict": model.predict(some),
        "score": model.score(X, y),
    }


def linear(name, options):
    X, y = scaled(name)
    if name == "diabetes":
        y = (y > 140).astype(int)  # no line separates these
    model = LinearSVC(tol=1e-9, max_iter=100000, random_state=0, **snake(options)).fit(X, y)
    return {
        "data": name,
        "options": options,
        "coef": model.coef_,
        "intercept": np.ravel(model.intercept_) + np.zeros(len(model.coef_)),
        "decision": model.decision_function(X[::15]),
        "score": model.score(X, y),
    }


def probabilities(name, seed):
    X, y = scaled(name)
    model = SVC(probability=True, random_state=seed, tol=1e-10).fit(X, y)
    return {"data": name, "seed": seed, "proba": model.predict_proba(X[::15])}


def twenty():
    random = np.random.RandomState(0)
    X = random.randn(20, 3)
    sides = (X[:, 0] + X[:, 1] > 0).astype(int)
    noise, three, ties = [random.randint(0, many, 20) for many in (2, 3, 2)]
    return {"sides": (X, sides), "noise": (X, noise), "three": (X, three), "ties": (np.round(X), ties)}


def extreme(name, options):
    X, y = twenty()[name]
    model = SVC(**snake(options)).fit(X, y)
    return {"data": name, "options": options, "predict": model.predict(X)}


def without_limit(name):
    """The straight border with the least sum of what rows are missing to the margin: C without end."""
    X, y = twenty()[name]
    signs = np.where(y == 1, 1, -1)
    rows = -np.column_stack([signs[:, None] * X, signs, np.eye(20)])
    least = linprog(
        [0] * 4 + [1] * 20, A_ub=rows, b_ub=-np.ones(20), bounds=[(None, None)] * 4 + [(0, None)] * 20
    )
    return {"data": name, "least": least.fun}


show(
    rounded(
        plain(
            {
                "machines": [machine(*case) for case in CASES],
                "linear": [linear(*case) for case in LINEAR],
                "twenty": {name: {"X": X, "y": y} for name, (X, y) in twenty().items()},
                "extreme": [extreme(*case) for case in EXTREME],
                "withoutLimit": [without_limit(name) for name in ("noise", "ties")],
                "probabilities": [probabilities(*case) for case in PROBABILITIES],
            }
        )
    )
)
