import numpy as np

probabilities = np.array([0.2, 0.5, 0.9])

print((probabilities >= 0.5).astype(int))
print((probabilities >= 0.75).astype(int))
