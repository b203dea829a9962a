"""Which rows scikit-learn's train_test_split takes."""

from kept import show, titanic
from sklearn.model_selection import train_test_split

TITANIC = titanic()


def splits():
    labels = TITANIC["survived"]
    strata = TITANIC["embarked"].fillna("S") + TITANIC["pclass"].astype(str)
    cases = [
        ({"random_state": 42}, None),
        ({"random_state": 0, "test_size": 0.2}, None),
        ({"random_state": 7, "test_size": 100, "train_size": 0.5}, None),
        ({"random_state": 3, "train_size": 0.8}, None),
        ({"test_size": 0.3, "shuffle": False}, None),
        ({"random_state": 42, "test_size": 0.2}, labels),
        ({"random_state": 1, "test_size": 0.33, "train_size": 0.4}, strata),
    ]
    ids = TITANIC["id"]

    def split(options, stratify):
        train, test, y_train, y_test = train_test_split(ids, labels, stratify=stratify, **options)
        return {"options": options, "stratify": stratify, "train": train, "test": test, "yTest": y_test}

    return [split(*case) for case in cases]


show(splits())
