import numpy as np
from sklearn.metrics import pairwise_distances_argmin

rows, centers = np.array([[0, 0], [3, 1], [5, 5]]), np.array([[0, 1], [4, 2]])

print(pairwise_distances_argmin(rows, centers))
