"""What recommenders say, worked out with whole matrices in NumPy; and what NumPy reads and writes as .npz."""

import base64
import io

import numpy as np
from kept import ROOT, rounded, plain, show

source = np.random.RandomState(9)
USERS, ITEMS, PRIOR = 8, 6, 5
RATED = source.uniform(size=(USERS, ITEMS)) < 0.7
RATINGS = source.randint(1, 6, size=(USERS, ITEMS)).astype(float)
# In the order in which the pairs come, so that the places of users and items are their numbers.
RATED[0] = True
RATED[:, 0] = True
PAIRS = np.argwhere(RATED)
MEAN = RATINGS[RATED].mean()


def neighbours(ratings, rated, k, min_common):
    """Of rows from similar rows."""
    drawn = lambda values, mask: ((values * mask).sum(axis=1) + PRIOR * MEAN) / (mask.sum(axis=1) + PRIOR)
    means = drawn(ratings, rated)
    left = np.where(rated, ratings - means[:, None], 0)
    both = (rated[:, None, :] & rated[None, :, :]).astype(float)
    common = both.sum(axis=2)
    product = np.einsum("aj,bj->ab", left, left)
    norms = np.sqrt(np.einsum("aj,abj->ab", left**2, both) * np.einsum("bj,abj->ab", left**2, both))
    cosine = np.where((common >= min_common) & (norms > 0), product / np.where(norms > 0, norms, 1), 0)
    np.fill_diagonal(cosine, 0)

    def predict(a, j):
        weights = np.where(rated[:, j] & (cosine[a] > 0), cosine[a], 0)
        weights[np.argsort(-weights, kind="stable")[k:]] = 0
        return means[a] + (weights @ left[:, j] / weights.sum() if weights.sum() > 0 else 0)

    return np.array([[predict(a, j) for j in range(ratings.shape[1])] for a in range(len(ratings))])


def least_squares(factors, regularization, rounds):
    left = RATINGS - MEAN
    item_bias = (left * RATED).sum(axis=0) / (RATED.sum(axis=0) + PRIOR)
    user_bias = ((left - item_bias) * RATED).sum(axis=1) / (RATED.sum(axis=1) + PRIOR)
    left = left - item_bias - user_bias[:, None]
    items = np.random.RandomState(0).normal(0, 0.1, size=(ITEMS, factors))

    def ridge(known, targets, mask):
        chosen = known[mask]
        return np.linalg.solve(
            chosen.T @ chosen + regularization * mask.sum() * np.eye(factors), chosen.T @ targets[mask]
        )

    for _ in range(rounds):
        users = np.array([ridge(items, left[u], RATED[u]) for u in range(USERS)])
        items = np.array([ridge(users, left[:, j], RATED[:, j]) for j in range(ITEMS)])
    return {
        "predictions": MEAN + user_bias[:, None] + item_bias + users @ items.T,
        "userFactors": users,
        "itemFactors": items,
    }


def npz():
    arrays = {
        "matrix": np.arange(6).reshape(2, 3) / 4,
        "floats": np.array([1.5, -2], dtype=np.float32),
        "bytes": np.array([0, 255], dtype=np.uint8),
        "whole": np.array([[1], [-(2**40)]]),
        "flags": np.array([True, False]),
        "scalar": np.array(3, dtype=np.int32),
    }
    stored, pressed, turned = io.BytesIO(), io.BytesIO(), io.BytesIO()
    np.savez(stored, **arrays)
    np.savez_compressed(pressed, **arrays)
    np.savez(turned, x=np.asfortranarray(arrays["matrix"]))
    text = lambda file: base64.b64encode(file.getvalue()).decode()
    # A file that src/ml/npz has written: its test compares the bytes.
    read = np.load(ROOT / "tests/reference/written.npz")
    return {
        "values": {name: {"shape": array.shape, "data": array.ravel()} for name, array in arrays.items()},
        "stored": text(stored),
        "pressed": text(pressed),
        "columnByColumn": text(turned),
        "read": {name: {"type": read[name].dtype.str, "values": read[name]} for name in read.files},
    }


def recommended():
    return {
        "pairs": PAIRS,
        "ratings": RATINGS[RATED],
        "byItem": neighbours(RATINGS.T, RATED.T, 3, 2).T,
        "byUser": neighbours(RATINGS, RATED, 3, 2),
        "leastSquares": least_squares(3, 0.1, 4),
        "npz": npz(),
    }


show(rounded(plain(recommended())))
