import numpy as np

fares = [10, 8, 512, 7.5]

print(np.mean(fares))
print(np.median(fares))
