import numpy as np
from sklearn.cluster import KMeans

rows, start = np.array([[1.0], [2.0], [10.0], [12.0]]), np.array([[1.0], [2.0]])

model = KMeans(2, init=start, n_init=1, max_iter=100, tol=0, algorithm="lloyd").fit(rows)
print(model.cluster_centers_)
print(model.labels_)
print(model.n_iter_ - 1)  # it also counts the look that finds nothing changed
