import numpy as np
from sklearn.neighbors import NearestNeighbors

rows, labels = np.array([[0, 0], [1, 1], [4, 0], [0, 3]]), np.array([1, 0, 1, 1])
few = rows[labels == 1]
row, neighbour, step = 0, 0, 0.5

_, nearest = NearestNeighbors(n_neighbors=2).fit(few).kneighbors(few)
to = few[nearest[row, neighbour + 1]]  # column 0 is the row itself
print(few[row] + step * (to - few[row]))
