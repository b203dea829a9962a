"""Forests of scikit-learn, seed by seed."""

from kept import plain, rounded, show
from samples import samples, snake
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

CASES = [
    (RandomForestClassifier, "iris", {"randomState": 42}),
    (RandomForestClassifier, "wine", {"randomState": 1, "criterion": "entropy", "maxFeatures": "log2"}),
    (RandomForestClassifier, "breast-cancer", {"randomState": 0, "maxDepth": 3, "maxSamples": 0.5}),
    (RandomForestClassifier, "breast-cancer", {"randomState": 9, "minSamplesLeaf": 5, "maxSamples": 100}),
    (RandomForestClassifier, "digits", {"randomState": 7}),
    (RandomForestRegressor, "diabetes", {"randomState": 42}),
    (RandomForestRegressor, "diabetes", {"randomState": 3, "maxFeatures": 0.3, "minSamplesLeaf": 4}),
]


def forest(Model, name, options):
    X, y = samples(name)
    options = {"nEstimators": 25, "oobScore": True, **options}
    model = Model(**snake(options)).fit(X, y)
    is_classifier = Model is RandomForestClassifier
    some = X[:: max(1, len(X) // 15)]
    return {
        "kind": "classifier" if is_classifier else "regressor",
        "data": name,
        "options": options,
        "nodes": [tree.tree_.node_count for tree in model.estimators_],
        "importances": model.feature_importances_,
        "some": model.predict_proba(some) if is_classifier else model.predict(some),
        "score": model.score(X, y),
        "oobScore": model.oob_score_,
        "oob": (model.oob_decision_function_ if is_classifier else model.oob_prediction_)[:10],
    }


show(rounded(plain([forest(*case) for case in CASES])))
