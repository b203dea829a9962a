import numpy as np

xs, ys = np.array([1, 2, 3]), np.array([2, 4, 7])
slope, intercept = 1, 0

errors = slope * xs + intercept - ys
print(2 * np.mean(errors * xs), 2 * np.mean(errors))
