"""What the trees of forests and of boosting say by themselves."""

import numpy as np
from kept import plain, rounded, show
from samples import samples
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)

GROWN = {"n_estimators": 4, "max_depth": 3, "random_state": 0}
MODELS = [
    (RandomForestClassifier, "iris"),
    (RandomForestRegressor, "diabetes"),
    (GradientBoostingClassifier, "iris"),
    (GradientBoostingRegressor, "diabetes"),
]


def members(Model, data):
    X, y = samples(data)
    some = X[:: len(X) // 15]
    model = Model(**GROWN).fit(X, y)
    trees = np.array(model.estimators_)
    said = [tree.predict(some) for tree in trees.ravel()]
    if Model is RandomForestClassifier:
        said = [model.classes_[codes.astype(int)] for codes in said]
    return {
        "model": Model.__name__,
        "data": data,
        "shape": trees.shape,
        "depths": [tree.get_depth() for tree in trees.ravel()],
        "width": trees.ravel()[0].n_features_in_,
        "said": said,
    }


show(rounded(plain([members(*case) for case in MODELS]), 12))
