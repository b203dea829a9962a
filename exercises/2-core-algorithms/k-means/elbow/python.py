import numpy as np

inertias = [100, 60, 20, 15, 12]

bends = np.diff(inertias, 2)
print(bends)
print(np.argmax(bends) + 2)
