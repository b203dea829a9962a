import numpy as np
from scipy.special import expit

X = np.array([[0.0], [1.0], [2.0], [3.0]])
y = np.array([0, 0, 1, 1])
weights, bias = np.zeros(X.shape[1]), 0.0
print(weights, bias)

for _ in range(100):
    errors = expit(X @ weights + bias) - y
    weights -= 0.5 * X.T @ errors / len(y)
    bias -= 0.5 * errors.mean()

print(weights)
print(bias)
