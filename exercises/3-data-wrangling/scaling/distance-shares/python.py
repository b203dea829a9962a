import numpy as np

a = np.array([14.23, 127, 1065])
b = np.array([13.2, 100, 1050])
squares = (a - b) ** 2

print((squares / squares.sum()).round(6))
