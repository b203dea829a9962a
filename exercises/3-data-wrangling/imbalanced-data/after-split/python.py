import numpy as np

labels, test = np.array([1, 0, 0, 1, 0, 0, 0]), [3, 6]
train = np.setdiff1d(np.arange(len(labels)), test)
ones = train[labels[train] == 1]
copies = np.resize(ones, len(train) - 2 * len(ones))

print(np.concatenate([train, copies]))
