import numpy as np

rows, labels = np.array([[1, 1], [3, 1], [6, 4]]), np.array([0, 0, 2])
centers = np.array([[0.0, 0.0], [9.0, 9.0], [5.0, 5.0]])

for group in np.unique(labels):  # a group without rows does not occur
    centers[group] = rows[labels == group].mean(axis=0)
print(centers)
