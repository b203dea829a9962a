import numpy as np

labels = np.array([0, 1, 0, 0, 0, 1])
ones, zeros = np.flatnonzero(labels == 1), np.flatnonzero(labels == 0)
drawn = np.random.RandomState(3).permutation(len(zeros))[: len(ones)]

print(np.sort(np.concatenate([ones, zeros[drawn]])))
