import numpy as np

a = np.array([[0, 0], [3, 4]])
b = np.array([[0, 0], [3, 0], [6, 8]])

print(np.sqrt(((a[:, None] - b[None]) ** 2).sum(axis=2)))  # scipy.spatial.distance.cdist(a, b)
