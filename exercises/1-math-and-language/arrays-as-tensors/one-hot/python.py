import numpy as np

print(np.eye(3)[[2, 0]])
print(np.array([[0.1, 0.7, 0.2], [0.5, 0.5, 0]]).argmax(axis=1))
