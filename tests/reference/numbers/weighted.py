"""What scikit-learn makes of rows that count differently: 1, a half, twice, four times and not at all, in turns."""

import warnings

import numpy as np
from kept import plain, rounded, show
from samples import samples, snake
from sklearn import metrics
from sklearn.cluster import DBSCAN, KMeans
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.model_selection import (
    GridSearchCV,
    cross_val_predict,
    cross_val_score,
    cross_validate,
    learning_curve,
    validation_curve,
)
from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, LinearSVC
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

# The logarithm of a share of 0.
warnings.simplefilter("ignore")

PATTERN = [1, 0.5, 2, 4, 0]
# The default solver stops early; this one goes on to the minimum.
EXACT = {"solver": "newton-cg", "tol": 1e-12, "max_iter": 1000}
TREE = {"maxDepth": 3, "randomState": 0}
GROWN = {"nEstimators": 5, "maxDepth": 3, "randomState": 0}
BALANCED = {"classWeight": "balanced", "tol": 1e-12, "maxIter": 100000, "randomState": 0}
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
    (SVC, "iris", {"gamma": 0.5}, {}),
    (SVC, "wine", {"classWeight": "balanced"}, {}),
    (SVC, "breast-cancer", {"kernel": "linear", "C": 0.1}, {}),
    # By the dual this one is not at the end after so many rounds, but both are at the same place.
    (LinearSVC, "breast-cancer", {"C": 0.1, "dual": True, "tol": 1e-12, "maxIter": 100000, "randomState": 0}, {}),
    (LinearSVC, "breast-cancer", {"C": 0.1, "dual": False, "tol": 1e-12, "maxIter": 100000}, {}),
    (LinearSVC, "wine", {**BALANCED, "dual": True}, {}),
    (LinearSVC, "wine", {**BALANCED, "dual": False}, {}),
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
    scaled = Model in (LogisticRegression, SVC, LinearSVC)
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
        "coef": None if Model is SVC else getattr(model, "coef_", None),
        "support": getattr(model, "support_", None),
        "decision": model.decision_function(some) if Model in (SVC, LinearSVC) else None,
        "importances": getattr(model, "feature_importances_", None),
        "trainScore": getattr(model, "train_score_", None),
        "some": model.predict_proba(some) if hasattr(model, "predict_proba") else model.predict(some),
        "score": model.score(X, y),
        "weightedScore": model.score(X, y, sample_weight=weight),
    }


def grouped(data, clusters, eps, min_samples):
    X, _ = samples(data)
    X = StandardScaler().fit_transform(X)
    weight = weights(len(X))
    means = KMeans(clusters, n_init=3, random_state=0).fit(X, sample_weight=weight)
    dense = DBSCAN(eps=eps, min_samples=min_samples).fit(X, sample_weight=weight)
    return {
        **{"data": data, "nClusters": clusters, "eps": eps, "minSamples": min_samples},
        **{"centers": means.cluster_centers_, "labels": means.labels_, "inertia": means.inertia_},
        **{"iterations": means.n_iter_, "score": means.score(X[:50], sample_weight=weight[:50])},
        **{"groups": dense.labels_, "cores": dense.core_sample_indices_},
    }


def piped():
    X, y = samples("wine")
    pipe = make_pipeline(StandardScaler(), LogisticRegression(**EXACT))
    return pipe.fit(X, y, logisticregression__sample_weight=weights(len(X)))[-1].coef_


def validated():
    X, y = samples("wine")
    X = StandardScaler().fit_transform(X)[:, :3]
    weight = weights(len(X))
    model = LogisticRegression(**EXACT)
    fit = {"fit_params": {"sample_weight": weight}}
    pipe = {"fit_params": {"logisticregression__sample_weight": weight}}
    folds = cross_validate(model, X, y, return_train_score=True, **fit)
    sizes = learning_curve(model, X, y, train_sizes=[0.5, 1.0], cv=3, shuffle=True, random_state=0, **fit)
    values = validation_curve(model, X, y, param_name="C", param_range=[0.01, 10], cv=3, **fit)
    search = GridSearchCV(model, {"C": [0.01, 0.1, 1]}, cv=3).fit(X, y, sample_weight=weight)
    # permutation_test_score of this version hands the weights of all rows to each fit; these are its labels.
    random = np.random.RandomState(1)
    mixed = [y[random.permutation(len(y))] for _ in range(4)]
    return {
        **{"testScore": folds["test_score"], "trainScore": folds["train_score"]},
        "piped": cross_validate(make_pipeline(StandardScaler(), model), X, y, **pipe)["test_score"],
        "probabilities": cross_val_predict(model, X, y, method="predict_proba", **fit)[::10],
        "learningCurve": {"trainScores": sizes[1], "testScores": sizes[2]},
        "validationCurve": {"trainScores": values[0], "testScores": values[1]},
        "permutations": [cross_val_score(model, X, labels, cv=3, **fit).mean() for labels in mixed],
        "search": {
            **{"scores": search.cv_results_["mean_test_score"], "params": search.best_params_},
            "coef": search.best_estimator_.coef_,
        },
    }


def without_a_class():
    X, y = samples("iris")
    model = GaussianNB().fit(X, y, sample_weight=(y != "setosa") * weights(len(X)))
    names = ("theta_", "var_", "class_prior_", "class_count_")
    return {name[:-1]: getattr(model, name) for name in names} | {"some": model.predict_proba(X[::10])}


def curves(binary, chance, weight):
    roc = metrics.roc_curve(binary, chance, **weight)
    whole = metrics.roc_curve(binary, chance, drop_intermediate=False, **weight)
    return {
        "roc": {"fpr": roc[0], "tpr": roc[1], "thresholds": roc[2][1:]},
        "rocWhole": {"fpr": whole[0], "tpr": whole[1], "thresholds": whole[2][1:]},
        "precisionRecall": metrics.precision_recall_curve(binary, chance, **weight),
        "averagePrecision": metrics.average_precision_score(binary, chance, **weight),
    }


def measured():
    random = np.random.RandomState(3)
    truth, guess = random.randint(0, 3, 40), random.randint(0, 3, 40)
    shares = random.dirichlet([1, 1, 1], 40)
    binary, chance = (truth > 0).astype(int), np.round(random.uniform(size=40), 1)
    numbers, predicted = random.normal(size=40), random.normal(size=40)
    weight = {"sample_weight": weights(40)}
    gains = random.randint(0, 4, (40, 3))
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
        **curves(binary, chance, weight),
        "balancedAccuracy": [
            metrics.balanced_accuracy_score(truth, guess, adjusted=adjusted, **weight) for adjusted in (False, True)
        ],
        "report": metrics.classification_report(truth, guess, **weight),
        "logLoss": metrics.log_loss(truth, shares, **weight),
        "brierScoreLoss": metrics.brier_score_loss(binary, chance, **weight),
        "meanSquaredError": metrics.mean_squared_error(numbers, predicted, **weight),
        "rootMeanSquaredError": metrics.mean_squared_error(numbers, predicted, squared=False, **weight),
        "meanAbsoluteError": metrics.mean_absolute_error(numbers, predicted, **weight),
        "r2Score": metrics.r2_score(numbers, predicted, **weight),
        "cohenKappaScore": {
            str(weights): metrics.cohen_kappa_score(truth, guess, weights=weights, **weight)
            for weights in (None, "linear", "quadratic")
        },
        "matthewsCorrcoef": metrics.matthews_corrcoef(truth, guess, **weight),
        "meanAbsolutePercentageError": metrics.mean_absolute_percentage_error(numbers, predicted, **weight),
        "medianAbsoluteError": metrics.median_absolute_error(numbers, predicted, **weight),
        "explainedVarianceScore": metrics.explained_variance_score(numbers, predicted, **weight),
        "topKAccuracyScore": metrics.top_k_accuracy_score(truth, shares, k=2, **weight),
        "ndcgScore": [metrics.ndcg_score(gains, shares, k=k, **weight) for k in (None, 2)],
        "gains": gains,
    }


show(
    {
        "pattern": PATTERN,
        **rounded(
            plain(
                {
                    "models": [fitted(*case) for case in CLASSIFIERS + REGRESSORS],
                    "groups": [grouped("iris", 3, 0.5, 6), grouped("wine", 8, 2.2, 5)],
                    "piped": piped(),
                    "validated": validated(),
                    "withoutSetosa": without_a_class(),
                    "metrics": measured(),
                }
            ),
            12,
        ),
    }
)
