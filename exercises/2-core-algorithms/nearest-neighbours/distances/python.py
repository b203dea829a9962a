import numpy as np

rows, query = np.array([[1, 2], [4, 6], [0, 2]]), np.array([1, 2])

print(np.linalg.norm(rows - query, axis=1))
