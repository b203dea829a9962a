"""What scikit-learn makes of rows that count differently: 1, a half, twice, four times and not at all, in turns."""

import numpy as np
from kept import plain, rounded, show
from samples import samples, snake
from sklearn import metrics
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

PATTERN = [1, 0.5, 2, 4, 0]
# The default solver stops early; this one goes on to the minimum.
EXACT = {"solver": "newton-cg", "tol": 1e-12, "max_iter": 1000}
TREE = {"maxDepth": 3, "randomState": 0}
GROWN = {"nEstimators": 5, "maxDepth": 3, "randomState": 0}
# In small leaves of classes rounding decides between equal cuts.
LARGE = {**GROWN, "minSamplesLeaf": 20}

CLASSIFIERS = [
    (LogisticRegression, "breast-cancer", {}, EXACT),
    (LogisticRegression, "wine", {"classWeight": "balanced"}, EXACT),
    (DecisionTreeClassifier, "wine", TREE, {}),
    (DecisionTreeClassifier, "iris", {"criterion": "entropy", "classWeight": "balanced", "randomState": 1}, {}),
    (RandomForestClassifier, "iris", GROWN, {}),
    (GradientBoostingClassifier, "diabetes", LARGE, {}, 1),
    (GradientBoostingClassifier, "diabetes", LARGE, {}, 2),
    (GradientBoostingClassifier, "diabetes", {**LARGE, "subsample": 0.5}, {}, 1),
    (GradientBoostingClassifier, "diabetes", {**LARGE, "nEstimators": 50, "nIterNoChange": 2}, {}, 1),
    (GaussianNB, "wine", {}, {}),
    (MultinomialNB, "breast-cancer", {}, {}),
    (BernoulliNB, "iris", {"binarize": 2}, {}),
]
REGRESSORS = [
    (LinearRegression, "diabetes", {}, {}),
    (LinearRegression, "diabetes", {"fitIntercept": False}, {}),
    (Ridge, "diabetes", {"alpha": 10}, {}),
    (Lasso, "diabetes", {"alpha": 0.5, "tol": 1e-12}, {}),
    (DecisionTreeRegressor, "diabetes", TREE, {}),
    (RandomForestRegressor, "diabetes", GROWN, {}),
    (GradientBoostingRegressor, "diabetes", GROWN, {}),
]


def weights(rows):
    return np.resize(PATTERN, rows).astype(float)


def fitted(Model, data, options, extra, cuts=0):
    X, y = samples(data)
    # Classes of a number: below 120, up to 220, above.
    y = np.digitize(y, [120, 220][:cuts]) if cuts else y
    scaled = Model is LogisticRegression
    X = StandardScaler().fit_transform(X) if scaled else X
    weight = weights(len(X))
    model = Model(**snake(options), **extra).fit(X, y, sample_weight=weight)
    some = X[:: len(X) // 15]
    return {
        "model": Model.__name__,
        "data": data,
        "cuts": cuts,
        "scaled": scaled,
        "options": options,
        "coef": getattr(model, "coef_", None),
        "importances": getattr(model, "feature_importances_", None),
        "trainScore": getattr(model, "train_score_", None),
        "some": model.predict_proba(some) if hasattr(model, "predict_proba") else model.predict(some),
        "score": model.score(X, y),
        "weightedScore": model.score(X, y, sample_weight=weight),
    }


def measured():
    random = np.random.RandomState(3)
    truth, guess = random.randint(0, 3, 40), random.randint(0, 3, 40)
    shares = random.dirichlet([1, 1, 1], 40)
    binary, chance = (truth > 0).astype(int), np.round(random.uniform(size=40), 1)
    numbers, predicted = random.normal(size=40), random.normal(size=40)
    weight = {"sample_weight": weights(40)}
    each = metrics.precision_recall_fscore_support(truth, guess, **weight)
    return {
        **{"truth": truth, "guess": guess, "shares": shares, "binary": binary, "chance": chance},
        **{"numbers": numbers, "predicted": predicted},
        "accuracyScore": metrics.accuracy_score(truth, guess, **weight),
        "confusionMatrix": metrics.confusion_matrix(truth, guess, **weight),
        "each": each,
        "averages": {
            average: metrics.precision_recall_fscore_support(truth, guess, average=average, **weight)[:3]
            for average in ["micro", "macro", "weighted"]
        },
        "rocAucScore": metrics.roc_auc_score(binary, chance, **weight),
        "rocAucOfSeveral": {
            average: metrics.roc_auc_score(truth, shares, multi_class="ovr", average=average, **weight)
            for average in ["macro", "weighted"]
        },
        "logLoss": metrics.log_loss(truth, shares, **weight),
        "brierScoreLoss": metrics.brier_score_loss(binary, chance, **weight),
        "meanSquaredError": metrics.mean_squared_error(numbers, predicted, **weight),
        "rootMeanSquaredError": metrics.mean_squared_error(numbers, predicted, squared=False, **weight),
        "meanAbsoluteError": metrics.mean_absolute_error(numbers, predicted, **weight),
        "r2Score": metrics.r2_score(numbers, predicted, **weight),
    }


show(
    {
        "pattern": PATTERN,
        **rounded(
            plain(
                {
                    "models": [fitted(*case) for case in CLASSIFIERS + REGRESSORS],
                    "metrics": measured(),
                }
            ),
            12,
        ),
    }
)
