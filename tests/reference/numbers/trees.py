"""Decision trees of scikit-learn: every node of them, and what they say of some rows."""

import numpy as np
from kept import plain, rounded, show
from samples import samples, snake
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, export_text

CLASSIFIERS = [
    ("iris", {}),
    ("iris", {"minImpurityDecrease": 0.02}),
    ("wine", {"criterion": "entropy"}),
    # Halves and doubles, since the rounding of other weights decides ties.
    ("wine", {"classWeight": {0: 2, 2: 0.5}, "maxDepth": 3}),
    ("wine", {"maxFeatures": 0.5, "minSamplesLeaf": 0.03}),
    ("breast-cancer", {"maxDepth": 4, "minSamplesLeaf": 5}),
    ("breast-cancer", {"maxLeafNodes": 10, "maxFeatures": "sqrt"}),
    ("breast-cancer", {"ccpAlpha": 0.01}),
    ("breast-cancer", {"maxFeatures": "log2", "minSamplesSplit": 20}),
]
REGRESSORS = [
    ("diabetes", {"maxDepth": 4}),
    ("diabetes", {"minSamplesSplit": 0.1, "minSamplesLeaf": 3}),
    ("diabetes", {"maxLeafNodes": 12}),
    ("diabetes", {"ccpAlpha": 60}),
    ("diabetes", {"maxFeatures": 3, "minImpurityDecrease": 20}),
]


def grown(name, options, Model, seed):
    X, y = samples(name)
    model = Model(**snake(options), random_state=seed).fit(X, y)
    tree = model.tree_
    return {
        "data": name,
        "options": {**options, "randomState": seed},
        "feature": tree.feature,
        "threshold": tree.threshold,
        "impurity": tree.impurity,
        "samples": tree.n_node_samples,
        "importances": model.feature_importances_,
        "depth": model.get_depth(),
        "leaves": model.get_n_leaves(),
        "apply": model.apply(X[::20]),
        "predict": model.predict(X[::20]),
        "proba": model.predict_proba(X[::20]) if Model is DecisionTreeClassifier else None,
        "score": model.score(X, y),
    }


def trees():
    X, y = samples("iris")
    iris = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X, y)
    X_diabetes, y_diabetes = samples("diabetes")
    diabetes = DecisionTreeRegressor(max_depth=2, random_state=0).fit(X_diabetes, y_diabetes)
    path = DecisionTreeClassifier(random_state=0).cost_complexity_pruning_path(*samples("breast-cancer"))
    # Ties everywhere: equal columns, a constant one, rows that differ in their label only.
    tied = np.random.RandomState(5).randint(0, 3, size=(60, 4)).astype(float)
    tied = np.column_stack([tied, tied[:, 0], np.ones(60)])
    labels = np.random.RandomState(6).randint(0, 3, size=60)
    return {
        "classifiers": [grown(*case, DecisionTreeClassifier, seed) for seed, case in enumerate(CLASSIFIERS)],
        "regressors": [grown(*case, DecisionTreeRegressor, seed) for seed, case in enumerate(REGRESSORS)],
        "tied": {"X": tied, "y": labels},
        "ties": [
            {"seed": seed, "feature": DecisionTreeClassifier(random_state=seed).fit(tied, labels).tree_.feature}
            for seed in (0, 1, 42)
        ],
        "text": export_text(iris, feature_names=["a", "b", "c", "d"]),
        "shortText": export_text(iris, max_depth=1, decimals=1, spacing=2, show_weights=True),
        "regressorText": export_text(diabetes),
        "path": {"ccpAlphas": path.ccp_alphas, "impurities": path.impurities},
    }


show(rounded(plain(trees())))
