import numpy as np
from scipy.spatial.distance import cdist

rows, draws = np.array([[0.0], [1.0], [3.0], [7.0]]), [0.3, 0.5]

places = [int(draws[0] * len(rows))]
for draw in draws[1:]:
    weights = cdist(rows, rows[places], "sqeuclidean").min(axis=1)
    sums = weights.cumsum()
    print(weights, sums)
    places.append(int(np.searchsorted(sums, draw * sums[-1], side="right")))
print(places)
