"""What scikit-learn's measures give: of classes, of scores, of numbers, of groups and of orders."""

import warnings

import numpy as np
from kept import show
from sklearn import metrics
from sklearn.calibration import calibration_curve
from sklearn.datasets import load_breast_cancer, load_iris, load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("ignore")
source = np.random.RandomState(5)
AVERAGES = ("micro", "macro", "weighted")


def of_classes(truth, guess, pos_label=None):
    """Each measure, with its options; `pos_label` where there are two classes."""
    score = metrics.precision_recall_fscore_support
    names = ("precision", "recall", "fscore", "support")
    averages = AVERAGES if pos_label is None else (*AVERAGES, "binary")
    binary = {} if pos_label is None else {"pos_label": pos_label}
    return {
        "yTrue": truth,
        "yPred": guess,
        "posLabel": pos_label,
        "perClass": dict(zip(names, score(truth, guess, zero_division=0))),
        "perClassOr1": dict(zip(names, score(truth, guess, zero_division=1))),
        "averages": {
            name: dict(zip(names, score(truth, guess, average=name, beta=2, zero_division=0, **binary)))
            for name in averages
        },
        "f1Macro": metrics.f1_score(truth, guess, average="macro", zero_division=0),
        "accuracy": metrics.accuracy_score(truth, guess),
        "balanced": metrics.balanced_accuracy_score(truth, guess),
        # Of one class it is a number divided by 0.
        "balancedAdjusted": metrics.balanced_accuracy_score(truth, guess, adjusted=True) if len(set(truth)) > 1 else None,
        "matthews": metrics.matthews_corrcoef(truth, guess),
        "kappa": [metrics.cohen_kappa_score(truth, guess, weights=w) for w in (None, "linear", "quadratic")],
        "confusion": {
            str(by): metrics.confusion_matrix(truth, guess, normalize=by) for by in (None, "true", "pred", "all")
        },
        "report": metrics.classification_report(truth, guess, zero_division=0),
        "reportOf3": metrics.classification_report(truth, guess, zero_division=0, digits=3),
    }


def of_scores(truth, scores):
    false_rates, true_rates, thresholds = metrics.roc_curve(truth, scores)
    every = metrics.roc_curve(truth, scores, drop_intermediate=False)
    precision, recall, at = metrics.precision_recall_curve(truth, scores)
    kept = {
        "yTrue": truth,
        "yScore": scores,
        # The first threshold is the greatest score and 1 in version 1.2, and infinity from 1.3 on.
        "roc": {"fpr": false_rates, "tpr": true_rates, "thresholds": thresholds[1:]},
        "rocWhole": {"fpr": every[0], "tpr": every[1], "thresholds": every[2][1:]},
        "precisionRecall": {"precision": precision, "recall": recall, "thresholds": at},
        "averagePrecision": metrics.average_precision_score(truth, scores),
        "brier": metrics.brier_score_loss(truth, scores, pos_label=1),
        "calibration": {
            strategy: dict(zip(("probTrue", "probPred"), calibration_curve(truth, scores, n_bins=6, strategy=strategy)))
            for strategy in ("uniform", "quantile")
        },
    }
    if len(set(truth)) == 2:
        kept["auc"] = metrics.roc_auc_score(truth, scores)
        kept["aucOfCurve"] = metrics.auc(false_rates, true_rates)
    return kept


def of_many(truth, proba):
    return {
        "yTrue": truth,
        "proba": proba,
        "auc": {
            f"{way} {average}": metrics.roc_auc_score(truth, proba, multi_class=way, average=average)
            for way in ("ovr", "ovo")
            for average in ("macro", "weighted")
        },
        "logLoss": metrics.log_loss(truth, proba),
        "topK": [metrics.top_k_accuracy_score(truth, proba, k=k) for k in (1, 2)],
    }


def of_numbers(truth, guess):
    return {
        "yTrue": truth,
        "yPred": guess,
        "meanSquaredError": metrics.mean_squared_error(truth, guess),
        "rootMeanSquaredError": metrics.mean_squared_error(truth, guess, squared=False),
        "meanAbsoluteError": metrics.mean_absolute_error(truth, guess),
        "medianAbsoluteError": metrics.median_absolute_error(truth, guess),
        "meanAbsolutePercentageError": metrics.mean_absolute_percentage_error(truth, guess),
        "maxError": metrics.max_error(truth, guess),
        "r2Score": metrics.r2_score(truth, guess),
        "explainedVarianceScore": metrics.explained_variance_score(truth, guess),
    }


def of_groups(truth, guess):
    return {
        "labelsTrue": truth,
        "labelsPred": guess,
        "adjustedRandScore": metrics.adjusted_rand_score(truth, guess),
        "mutualInfoScore": metrics.mutual_info_score(truth, guess),
        "normalizedMutualInfoScore": metrics.normalized_mutual_info_score(truth, guess),
        "adjustedMutualInfoScore": metrics.adjusted_mutual_info_score(truth, guess),
    }


def of_places(X, labels):
    return {
        "X": X,
        "labels": labels,
        "samples": metrics.silhouette_samples(X, labels),
        "score": metrics.silhouette_score(X, labels),
    }


def of_orders(gains, scores):
    return {
        "yTrue": gains,
        "yScore": scores,
        "ndcg": metrics.ndcg_score(gains, scores),
        "ndcgAt3": metrics.ndcg_score(gains, scores, k=3),
    }


def predicted(load):
    X, y = load(return_X_y=True)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.05))
    return y, cross_val_predict(model, X, y, cv=5, method="predict_proba").round(6)


def measures():
    cancer, of_cancer = predicted(load_breast_cancer)
    wine, of_wine = predicted(load_wine)
    wine_proba = (of_wine[:, :2], 1 - of_wine[:, :2].sum(axis=1, keepdims=True))
    iris = load_iris()
    some = source.normal(size=40).round(3)
    words = np.array(["cat", "cow", "dog", "eel"])
    return {
        "classes": {
            "cancer": of_classes(cancer, (of_cancer[:, 1] > 0.5).astype(int), 1),
            "wine": of_classes(wine, of_wine.argmax(axis=1)),
            "words": of_classes(words[source.randint(0, 4, 60)], words[source.randint(0, 3, 60)]),
            "neverPredicted": of_classes([0, 1, 1, 0, 1], [0, 0, 0, 0, 0], 1),
            "neverThere": of_classes([0, 0, 0], [0, 1, 0], 1),
            "shares": of_classes([0, 1, 2, 2, 10, 10], [0, 2, 2, 1, 10, 0]),
        },
        "scores": {
            "cancer": of_scores(cancer, of_cancer[:, 1]),
            "ties": of_scores(source.randint(0, 2, 50), source.uniform(size=50).round(1)),
            "equal": of_scores([0, 1, 1, 0], [0.5, 0.5, 0.5, 0.5]),
            "perfect": of_scores([0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9]),
        },
        "many": {"wine": of_many(wine, np.hstack(wine_proba))},
        "numbers": {
            "normal": of_numbers(some, (some + source.normal(size=40)).round(3)),
            "withZeros": of_numbers([0, 1, 2, 3], [0, 1.5, 2, 7]),
            "constantRight": of_numbers([3, 3, 3], [3, 3, 3]),
            "constantWrong": of_numbers([3, 3, 3], [3, 4, 3]),
            "constantShifted": of_numbers([3, 3, 3], [4, 4, 4]),
        },
        "groups": {
            "iris": of_groups(iris.target, (iris.data[:, 2] > 4.8).astype(int)),
            "random": of_groups(source.randint(0, 5, 80), source.randint(0, 3, 80)),
            "renamed": of_groups([0, 0, 1, 2], [2, 2, 0, 1]),
            "one": of_groups([0, 0, 0], [1, 1, 1]),
            "oneOfThem": of_groups([0, 0, 0, 0], [0, 1, 2, 2]),
            "apart": of_groups([0, 1, 2], [2, 0, 1]),
        },
        "places": {
            "iris": of_places(iris.data, iris.target),
            "alone": of_places([[0, 0], [0, 1], [5, 5], [9, 9], [9, 9]], [0, 0, 1, 2, 2]),
        },
        "orders": of_orders(source.randint(0, 4, (5, 7)), source.normal(size=(5, 7)).round(0)),
    }


show(measures())
