import numpy as np

events = np.array([True, True, False, True])
givens = np.array([True, False, True, True])

print(events[givens].mean())
