import numpy as np

print(np.cov(np.array([[2, 0], [0, 2], [4, 6], [6, 4]]), rowvar=False))
