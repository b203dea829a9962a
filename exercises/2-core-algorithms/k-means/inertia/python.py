import numpy as np
from scipy.spatial.distance import cdist

rows, centers = np.array([[0, 0], [3, 1], [5, 5]]), np.array([[0, 1], [4, 2]])

squared = cdist(rows, centers, "sqeuclidean").min(axis=1)
print(squared, squared.sum())
