import numpy as np
from scipy.special import expit  # the stable sigmoid that scikit-learn uses

print(expit(0))
print(expit(2))
print(expit(-2))
print(expit([-1000, 1000]))
