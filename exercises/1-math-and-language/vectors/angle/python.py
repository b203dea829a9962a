import numpy as np


def angle_between(a, b):
    cosine = np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))


print(angle_between([1, 0], [1, 1]))
print(angle_between([4, 1], [-1, 4]))
