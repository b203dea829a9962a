import numpy as np

a, onto = np.array([4, 2]), np.array([1, 1])

print((a @ onto) / (onto @ onto) * onto)
