import numpy as np

values, vectors = np.linalg.eigh(np.array([[6, 2], [2, 3]]))

# eigh sorts the eigenvalues ascending, so the first component is the last column; its sign is as good as the other.
print(values[-1])
print(abs(vectors[:, -1]))
