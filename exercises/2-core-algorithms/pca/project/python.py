import numpy as np

mean, components = np.array([3, 3]), np.array([[0.6, 0.8]])
points = (np.array([[4, 6], [3, 3]]) - mean) @ components.T

# pca.transform(rows) and pca.inverse_transform(points) do the same
print(points)
print(np.array([[3]]) @ components + mean)
