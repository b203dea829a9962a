import numpy as np
from scipy.special import expit

X = np.array([[1, 2], [3, 0], [1, 1]])
y = np.array([1, 0, 1])
weights, bias = np.zeros(2), 0.0

errors = expit(X @ weights + bias) - y
print(X.T @ errors / len(y))
print(errors.mean())
