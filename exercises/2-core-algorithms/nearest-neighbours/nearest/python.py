import numpy as np

distances = np.array([5, 0, 10, 1])

print(np.argsort(distances, kind="stable")[:2])

others = np.where(np.arange(len(distances)) == 1, np.inf, distances)  # row 1 is left out
print(np.argsort(others, kind="stable")[:2])
