import numpy as np

A = np.column_stack([[1, 2, 3], np.ones(3)])
ys = np.array([2, 4, 7])

place = np.zeros(2)
print(place)
for _ in range(2):
    place = place - 0.1 * 2 / len(ys) * A.T @ (A @ place - ys)
    print(place)
