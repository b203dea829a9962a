"""Which rows scikit-learn's cross-validators take."""

import numpy as np
from kept import show
from sklearn.model_selection import GroupKFold, KFold, StratifiedKFold, TimeSeriesSplit

source = np.random.RandomState(3)
LABELS = source.choice(["b", "a", "c"], size=47, p=[0.6, 0.25, 0.15])
# No two groups are of one size: whose turn comes first is then the same in every version of NumPy.
GROUPS = source.permutation(np.repeat([f"g{i}" for i in range(8)], [1, 2, 3, 5, 6, 8, 10, 12]))

CASES = [
    (KFold, [{}, {"n_splits": 3}, {"n_splits": 10, "shuffle": True, "random_state": 42}, {"n_splits": 47}]),
    (StratifiedKFold, [{}, {"n_splits": 3, "shuffle": True, "random_state": 0}, {"n_splits": 7}]),
    (GroupKFold, [{}, {"n_splits": 8}]),
    (TimeSeriesSplit, [{}, {"n_splits": 3, "test_size": 4, "gap": 2}, {"max_train_size": 9}]),
]


def tests_of(validator):
    splits = validator.split(np.zeros((47, 1)), LABELS, GROUPS)
    return [{"train": train, "test": test} for train, test in splits]


def folds():
    return {
        "labels": LABELS,
        "groups": GROUPS,
        "cases": [
            {"class": kind.__name__, "options": options, "splits": tests_of(kind(**options))}
            for kind, variants in CASES
            for options in variants
        ],
    }


show(folds())
