import numpy as np

values, labels = np.array([4, 30, 8, 40, 50, 20]), np.array([1, 0, 1, 0, 0, 1])


def gini(labels):
    shares = np.unique(labels, return_counts=True)[1] / len(labels)
    return 1 - (shares**2).sum()


left = values <= 10
children = left.mean() * gini(labels[left]) + (~left).mean() * gini(labels[~left])
print(gini(labels) - children)
