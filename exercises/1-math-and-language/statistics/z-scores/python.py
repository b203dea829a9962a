import numpy as np
from scipy import stats

values = np.array([4, 8, 6])

print(stats.zscore(values, ddof=1))
# The same by hand. scikit-learn's StandardScaler divides by n where this divides by n - 1.
print((values - values.mean()) / values.std(ddof=1))
