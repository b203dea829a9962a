import numpy as np


def running_mean(values, size):
    return np.convolve(values, np.ones(size) / size, mode="valid")


print(running_mean([2, 4, 9, 5], 2))
