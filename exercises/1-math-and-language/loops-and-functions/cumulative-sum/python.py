import numpy as np

values = [3, 1, 4, 1.5]

print(np.cumsum(values))
print(np.cumsum([]))
