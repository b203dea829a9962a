"""Fits scikit-learn's estimators for tests/bench/ml.ts: a line of JSON in, a line of JSON out, one thread."""

import json
import sys
import time
import warnings
from pathlib import Path

import numpy as np
from sklearn.base import is_regressor
from sklearn.cluster import *  # noqa: F403
from sklearn.decomposition import *  # noqa: F403
from sklearn.ensemble import *  # noqa: F403
from sklearn.linear_model import *  # noqa: F403
from sklearn.metrics import silhouette_score
from sklearn.naive_bayes import *  # noqa: F403
from sklearn.neighbors import *  # noqa: F403
from sklearn.preprocessing import *  # noqa: F403
from sklearn.svm import *  # noqa: F403
from sklearn.tree import *  # noqa: F403

warnings.simplefilter("ignore")
folder = Path(sys.argv[1])


class Silhouette:
    """The score of groups that are given, in the shape of an estimator."""

    def fit(self, X, y):
        return silhouette_score(X, y)


def seconds(work, clock):
    begin = clock()
    work()
    return clock() - begin


def run(estimator, data, rows, columns, by_processor):
    clock = time.process_time if by_processor else time.perf_counter
    numbers = np.fromfile(folder / data)
    X = numbers[: rows * columns].reshape(rows, columns)
    labels, targets = numbers[rows * columns :].reshape(2, rows)
    model = eval(estimator)
    y = targets if is_regressor(model) else labels.astype(int)
    fit = seconds(lambda: model.fit(X, y), clock)
    # Those that only fit have nothing to answer.
    answers = getattr(model, "predict", None) or getattr(model, "transform", None)
    answer = seconds(lambda: answers(X), clock) if answers else 0
    score = model.score(X[:1000], y[:1000]) if hasattr(model, "predict") else 0
    return {"fit": fit, "answer": answer, "score": score}


for line in sys.stdin:
    print(json.dumps(run(*json.loads(line))), flush=True)
