import numpy as np
from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False, dtype=int)
encoder.fit(np.array([["S"], ["C"], ["S"], ["Q"]]))

print(encoder.categories_)
print(encoder.transform(np.array([["C"], ["S"], ["X"]])))
