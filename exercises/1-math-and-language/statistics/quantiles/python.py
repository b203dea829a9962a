import numpy as np

values = [10, 20, 30, 40]

print(np.quantile(values, 0.25))
print(np.quantile(values, [0, 0.5, 1]))
