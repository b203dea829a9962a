import numpy as np
from scipy.stats import entropy

labels = [1, 1, 1, 0, 0]
shares = np.unique(labels, return_counts=True)[1] / len(labels)

print(round(1 - (shares**2).sum(), 6))
print(entropy(shares, base=2))
