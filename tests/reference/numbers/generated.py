"""The rows that scikit-learn makes for a seed."""

from kept import rounded, plain, show
from sklearn.datasets import make_blobs, make_circles, make_classification, make_moons, make_regression


def made(function, *cases):
    def case(options):
        X, y, *coef = function(**options)
        return {"options": options, "X": X, "y": y, "coef": coef[0] if coef else None}

    return [case(options) for options in cases]


def generated():
    seed = {"random_state": 42}
    return {
        "makeBlobs": made(
            make_blobs,
            {"n_samples": 11, **seed},
            {"n_samples": 7, "centers": [[0, 0, 0], [5, 5, 5]], "cluster_std": [0.1, 2.0], "shuffle": False, **seed},
        ),
        "makeMoons": made(make_moons, {"n_samples": 9, **seed}, {"n_samples": 12, "noise": 0.3, "random_state": 1}),
        "makeCircles": made(
            make_circles,
            {"n_samples": 9, **seed},
            {"n_samples": 12, "noise": 0.1, "factor": 0.4, "random_state": 1},
            {"n_samples": 5, "shuffle": False, "factor": 0.0},
        ),
        "makeRegression": made(
            make_regression,
            {"n_samples": 8, "n_features": 5, "n_informative": 2, "noise": 2.0, "bias": 3.0, "coef": True, **seed},
            {"n_samples": 4, "n_features": 2, "coef": True, "shuffle": False, "random_state": 0},
        ),
        "makeClassification": made(
            make_classification,
            {"n_samples": 12, "n_features": 6, **seed},
            {
                **{"n_samples": 15, "n_features": 9, "n_informative": 4, "n_redundant": 1, "n_repeated": 2},
                **{"n_classes": 3, "weights": [0.6, 0.2], "flip_y": 0.3, "class_sep": 2.0, "random_state": 3},
            },
            {"n_samples": 6, "n_features": 9, "n_informative": 8, "n_redundant": 0, "shuffle": False, "random_state": 0},
        ),
    }


show(rounded(plain(generated())))
