import numpy as np


def standardize(x):
    deviation = x.std(axis=0)
    return (x - x.mean(axis=0)) / np.where(deviation == 0, 1, deviation)


print(standardize(np.array([[1, 10], [3, 10], [5, 10]])))  # sklearn.preprocessing.StandardScaler does the same
