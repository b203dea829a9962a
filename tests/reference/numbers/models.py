"""Scalers, models and their measures: scikit-learn, and SciPy for a second opinion."""

import numpy as np
from kept import show, titanic
from scipy import optimize, special, stats
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, confusion_matrix, log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

TITANIC = titanic()
FEATURES = ["age", "fare", "pclass", "sibsp"]


def logistic(X, y, **options):
    # The default solver, L-BFGS, stops some 1e-5 before the minimum; this one goes on to it.
    model = LogisticRegression(solver="newton-cholesky", tol=1e-10, **options).fit(X, y)
    usual = LogisticRegression(**options).fit(X, y)
    return {
        "coef": model.coef_,
        "intercept": model.intercept_,
        "classes": model.classes_,
        "score": model.score(X, y),
        "proba": model.predict_proba(X)[:5],
        "decision": model.decision_function(X)[:5],
        "lbfgsCoef": usual.coef_,
    }


def minimise(X, y, C):
    """The same minimum, found from the loss itself: Σ ln(1 + e^(−sz)) + Σw²/2C, by a trust region of SciPy's."""
    extended, signs = np.column_stack([X, np.ones(len(X))]), np.where(y == 1, 1, -1)
    ridge = np.append(np.full(X.shape[1], 1 / C), 0)

    def loss(w):
        return np.logaddexp(0, -signs * (extended @ w)).sum() + (ridge * w**2).sum() / 2

    def gradient(w):
        return extended.T @ (-signs * special.expit(-signs * (extended @ w))) + ridge * w

    def hessian(w):
        chances = special.expit(extended @ w)
        return (extended.T * chances * (1 - chances)) @ extended + np.diag(ridge)

    start = np.zeros(extended.shape[1])
    found = optimize.minimize(loss, start, jac=gradient, hess=hessian, method="trust-exact", tol=1e-10)
    return {"C": C, "coef": found.x[:-1], "intercept": found.x[-1], "loss": found.fun}


def auc_by_ranks(truths, scores):
    """The share of pairs in which the positive one has the higher score: Mann and Whitney's U."""
    up, down = scores[truths == 1], scores[truths == 0]
    return stats.mannwhitneyu(up, down).statistic / (len(up) * len(down))


def models():
    whole = TITANIC.dropna(subset=FEATURES)
    X = whole[FEATURES].assign(female=(whole["sex"] == "female").astype(int)).to_numpy(float)
    y = whole["survived"].to_numpy()
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42, stratify=y)
    scaler = StandardScaler().fit(X_train)
    scaled, scaled_test = scaler.transform(X_train), scaler.transform(X_test)
    model = LogisticRegression(solver="newton-cholesky", tol=1e-10).fit(scaled, y_train)
    proba = model.predict_proba(scaled_test)
    rounded = np.round(proba[:, 1], 1)  # many ties
    constant = np.array([[1.0, 0.1], [2.0, 0.1], [4.0, 0.1]])
    return {
        "scaler": {
            "mean": scaler.mean_,
            "scale": scaler.scale_,
            "firstTest": scaled_test[:3],
            "constant": {"X": constant, "scale": StandardScaler().fit(constant).scale_},
        },
        "logistic": {
            "scaled": logistic(scaled, y_train),
            "weak": logistic(scaled, y_train, C=100),
            "strong": logistic(scaled, y_train, C=0.01),
            "noIntercept": logistic(scaled, y_train, fit_intercept=False),
            "noPenalty": logistic(scaled, y_train, penalty=None),
            "unscaled": logistic(X_train, y_train),
            "words": logistic(scaled, np.where(y_train == 1, "alive", "dead")),
        },
        "scipy": {
            "minima": [minimise(scaled, y_train, C) for C in (0.01, 1, 100)],
            "zScores": stats.zscore(X_train)[:3],
            "auc": auc_by_ranks(y_test, proba[:, 1]),
            "aucOfTies": auc_by_ranks(y_test, rounded),
        },
        "metrics": {
            "yTrue": y_test,
            "yPred": model.predict(scaled_test),
            "proba": proba,
            "ties": rounded,
            "accuracy": accuracy_score(y_test, model.predict(scaled_test)),
            "confusion": confusion_matrix(y_test, model.predict(scaled_test)),
            "logLoss": log_loss(y_test, proba),
            "logLossOfTies": log_loss(y_test, rounded),
            "logLossOfCertainty": log_loss([0, 1, 1], [0.0, 1.0, 0.0]),
            "auc": roc_auc_score(y_test, proba[:, 1]),
            "aucOfTies": roc_auc_score(y_test, rounded),
            "threeClasses": {
                "yTrue": ["b", "a", "c", "a", "b"],
                "yPred": ["b", "c", "c", "a", "a"],
                "proba": [[0.2, 0.7, 0.1], [0.5, 0.1, 0.4], [0.1, 0.1, 0.8], [0.6, 0.3, 0.1], [0.5, 0.4, 0.1]],
                "confusion": confusion_matrix(["b", "a", "c", "a", "b"], ["b", "c", "c", "a", "a"]),
                "logLoss": log_loss(
                    ["b", "a", "c", "a", "b"],
                    [[0.2, 0.7, 0.1], [0.5, 0.1, 0.4], [0.1, 0.1, 0.8], [0.6, 0.3, 0.1], [0.5, 0.4, 0.1]],
                ),
            },
        },
    }


show(models())
