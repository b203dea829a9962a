import numpy as np

rows = np.array([[30, 100], [20, 80]])
weights, bias = np.array([9, 1.5]), -220

print(rows @ weights + bias)
