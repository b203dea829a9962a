import numpy as np

values = [4, 8, 6]

# ddof=1 ("delta degrees of freedom") divides by n - 1; NumPy's default, 0, divides by n.
print(np.var(values, ddof=1))
print(np.std(values, ddof=1))
