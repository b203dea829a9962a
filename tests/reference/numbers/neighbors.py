"""Nearest neighbours of scikit-learn. Rows with equally near neighbours are left out: each library takes others."""

import numpy as np
from kept import plain, rounded, show
from samples import samples, snake
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

CASES = [
    (KNeighborsClassifier, "wine", {}),
    (KNeighborsClassifier, "wine", {"nNeighbors": 9, "weights": "distance", "metric": "manhattan"}),
    (KNeighborsClassifier, "breast-cancer", {"metric": "cosine", "nNeighbors": 7}),
    (KNeighborsClassifier, "digits", {"nNeighbors": 3}),
    (KNeighborsRegressor, "diabetes", {"nNeighbors": 4}),
    (KNeighborsRegressor, "diabetes", {"weights": "distance", "p": 3}),
    (KNeighborsRegressor, "diabetes", {"metric": "euclidean", "weights": "distance", "nNeighbors": 12}),
]


def neighbours(Model, name, options):
    X, y = samples(name)
    train = np.arange(len(X)) % 3 != 0
    model = Model(**snake(options)).fit(X[train], y[train])
    test, k = X[~train], model.n_neighbors
    further = model.kneighbors(test, k + 1)[0]
    rows = np.flatnonzero(np.diff(further).min(axis=1) > 1e-6 * further[:, -1])[:25]
    is_classifier = Model is KNeighborsClassifier
    distances, indices = model.kneighbors(test[rows])
    return {
        "kind": "classifier" if is_classifier else "regressor",
        "data": name,
        "options": options,
        "rows": rows,
        "distances": distances,
        "indices": indices,
        "predict": model.predict(test[rows]),
        "proba": model.predict_proba(test[rows]) if is_classifier else None,
    }


show(rounded(plain([neighbours(*case) for case in CASES])))
