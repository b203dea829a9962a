import numpy as np
from scipy.optimize import rosen_der

start = np.array([-1.0, 2.0])
print(rosen_der(start))
print(start, start - 0.001 * rosen_der(start))
