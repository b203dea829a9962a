import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(np.array([[1, 7], [3, 7], [8, 7]]))

print(scaler.mean_, scaler.scale_)
print(scaler.transform([[4, 9]]))
print(scaler.inverse_transform([[0, 2]]))
