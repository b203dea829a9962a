"""What scikit-learn's cross-validation, curves and searches give for logistic regression on two columns of breast cancer."""

import warnings

import numpy as np
from kept import rounded, plain, show
from sklearn.datasets import load_breast_cancer
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import (
    GridSearchCV,
    KFold,
    ParameterGrid,
    ParameterSampler,
    RandomizedSearchCV,
    StratifiedKFold,
    cross_val_predict,
    cross_val_score,
    learning_curve,
    permutation_test_score,
    validation_curve,
)
from scipy import stats

warnings.simplefilter("ignore")
X, y = load_breast_cancer(return_X_y=True)
X = X[:150, [1, 4, 20]]
X = ((X - X.mean(axis=0)) / X.std(axis=0)).round(4)
y = y[:150]


def model(**options):
    return LogisticRegression(solver="newton-cholesky", tol=1e-10, max_iter=1000, **options)


SCORINGS = {
    "accuracy": "accuracy",
    "balancedAccuracy": "balanced_accuracy",
    "precision": "precision",
    "recallMacro": "recall_macro",
    "f1": "f1",
    "f1Macro": "f1_macro",
    "rocAuc": "roc_auc",
    "averagePrecision": "average_precision",
    "negLogLoss": "neg_log_loss",
    "negBrierScore": "neg_brier_score",
    "negMeanSquaredError": "neg_mean_squared_error",
}


def searched(search):
    found = search.fit(X, y)
    kept = ("mean_test_score", "std_test_score", "rank_test_score", "mean_train_score", "split0_test_score")
    return {
        "params": found.cv_results_["params"],
        **{name: found.cv_results_[name] for name in kept},
        "bestIndex": found.best_index_,
        "bestParams": found.best_params_,
        "bestScore": found.best_score_,
        "score": found.score(X, y),
        "coef": found.best_estimator_.coef_,
    }


def validation():
    shuffled = StratifiedKFold(4, shuffle=True, random_state=1)
    sizes, train, test = learning_curve(model(), X, y, train_sizes=[0.2, 0.5, 1.0], cv=3, shuffle=True, random_state=2)
    curve = validation_curve(model(), X, y, param_name="C", param_range=[0.01, 1, 100], cv=3)
    permuted = permutation_test_score(model(), X, y, n_permutations=8, cv=3, random_state=4)
    weak = permutation_test_score(model(), X[:40, 1:2], y[:40], n_permutations=8, cv=3, random_state=4)
    importance = permutation_importance(model().fit(X, y), X, y, n_repeats=3, random_state=5)
    grid = {"C": [0.001, 0.1, 10], "fit_intercept": [True, False]}
    search = {"cv": 3, "return_train_score": True}
    sampled = {"C": stats.loguniform(0.001, 100), "tol": stats.uniform(1e-10, 1e-9), "fit_intercept": [True, False]}
    listed = {"C": np.arange(1, 11).tolist(), "fit_intercept": [True, False]}
    counted = {"n": stats.randint(3, 1000), "share": stats.uniform(0.2, 0.5)}
    return {
        "X": X,
        "y": y,
        "scores": {name: cross_val_score(model(), X, y, scoring=scoring) for name, scoring in SCORINGS.items()},
        "kFold": cross_val_score(model(), X, y, cv=KFold(4)),
        "shuffled": cross_val_score(model(), X, y, cv=shuffled),
        "predictions": cross_val_predict(model(), X, y, cv=4),
        "probabilities": cross_val_predict(model(), X, y, cv=4, method="predict_proba"),
        "learningCurve": {"trainSizes": sizes, "trainScores": train, "testScores": test},
        "validationCurve": {"trainScores": curve[0], "testScores": curve[1]},
        "permutation": dict(zip(("score", "permutationScores", "pvalue"), permuted)),
        "permutationOfWeak": dict(zip(("score", "permutationScores", "pvalue"), weak)),
        "importance": importance,
        "grid": list(ParameterGrid([{"b": [1, 2], "a": ["x", "y", "z"]}, {"c": [0]}])),
        "gridSearch": searched(GridSearchCV(model(), grid, **search)),
        "gridSearchByLoss": searched(GridSearchCV(model(), grid, scoring="neg_log_loss", **search)),
        "samples": {
            "distributions": list(ParameterSampler(counted, 6, random_state=3)),
            "lists": list(ParameterSampler(listed, 6, random_state=3)),
            "manyOfTheLists": list(ParameterSampler(listed, 20, random_state=3)),
            "fewOfMany": list(ParameterSampler({"n": list(range(1000))}, 5, random_state=3)),
        },
        "randomizedSearch": searched(RandomizedSearchCV(model(), sampled, n_iter=5, random_state=7, **search)),
    }


show(rounded(plain(validation())))
