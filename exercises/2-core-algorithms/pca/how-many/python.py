import numpy as np

ratios = np.array([0.5, 0.3, 0.15, 0.05])

# or at once: PCA(n_components=0.8)
print(np.argmax(ratios.cumsum() >= 0.8 - 1e-9) + 1)
print(np.argmax(ratios.cumsum() >= 0.81 - 1e-9) + 1)
