import numpy as np

a, b = np.array([1, 2, 2]), np.array([2, 0, 0])

print(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))
