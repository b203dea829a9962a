"""Gradient boosting of scikit-learn, seed by seed."""

import numpy as np
from kept import plain, rounded, show
from samples import samples, snake
from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor

# Equal cuts are decided by rounding, in sums whose order differs from one library to another. Small leaves of classes
# have many of them, so leaves are large here; the two cases without classes of ours come near only.
LARGE = {"minSamplesLeaf": 20}
CASES = [
    (GradientBoostingClassifier, "diabetes", 1, LARGE),
    (GradientBoostingClassifier, "diabetes", 1, {**LARGE, "subsample": 0.5, "maxFeatures": "sqrt"}),
    (GradientBoostingClassifier, "diabetes", 1, {**LARGE, "nIterNoChange": 3, "nEstimators": 200, "learningRate": 0.5}),
    (GradientBoostingClassifier, "diabetes", 2, {**LARGE, "maxDepth": 2}),
    (GradientBoostingClassifier, "diabetes", 2, {**LARGE, "subsample": 0.7, "maxLeafNodes": 4}),
    (GradientBoostingClassifier, "breast-cancer", 0, {}),
    (GradientBoostingClassifier, "wine", 0, {"maxDepth": 2}),
    (GradientBoostingRegressor, "diabetes", 0, {}),
    (GradientBoostingRegressor, "diabetes", 0, {"subsample": 0.8, "minSamplesLeaf": 5, "maxFeatures": 4}),
    (GradientBoostingRegressor, "diabetes", 0, {"nIterNoChange": 5, "validationFraction": 0.2, "tol": 0.01}),
]


def boosted(Model, name, cuts, options):
    X, y = samples(name)
    if cuts > 0:
        # Classes of a number: below 120, up to 220, above.
        y = np.digitize(y, [120, 220][:cuts])
    options = {"nEstimators": 20, "randomState": 1, **options}
    model = Model(**snake(options)).fit(X, y)
    is_classifier = Model is GradientBoostingClassifier
    some = X[:: max(1, len(X) // 15)]
    return {
        "kind": "classifier" if is_classifier else "regressor",
        "data": name,
        "cuts": cuts,
        "isNear": is_classifier and cuts == 0,
        "options": options,
        "stages": model.n_estimators_,
        "trainScore": model.train_score_,
        "importances": model.feature_importances_,
        "some": model.predict_proba(some) if is_classifier else model.predict(some),
        "decision": model.decision_function(some) if is_classifier else None,
        "third": list(model.staged_predict(some))[2],
        "score": model.score(X, y),
    }


show(rounded(plain([boosted(*case) for case in CASES])))
