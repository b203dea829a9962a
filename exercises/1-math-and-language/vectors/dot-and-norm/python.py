import numpy as np

print(np.dot([4, 1], [2, 0.5]))  # or a @ b; lists of different lengths raise a ValueError
print(np.linalg.norm([3, 4]))
