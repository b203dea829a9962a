import numpy as np
from sklearn.preprocessing import RobustScaler

scaler = RobustScaler().fit(np.array([[1], [2], [3], [4], [1000]]))

print(scaler.center_, scaler.scale_)
print(scaler.transform([[1], [1000]]))
print(scaler.inverse_transform([[-1], [498.5]]))
