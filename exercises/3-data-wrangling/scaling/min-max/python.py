import numpy as np
from sklearn.preprocessing import MinMaxScaler

scaler = MinMaxScaler().fit(np.array([[10, 5], [20, 5], [40, 5]]))

print(scaler.data_min_, scaler.data_max_)
print(scaler.transform([[10, 5], [25, 5], [70, 7]]))
print(scaler.inverse_transform([[0.5, 0]]))
