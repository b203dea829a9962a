import numpy as np
from sklearn.metrics import precision_recall_fscore_support

matrix = np.array([[4, 0, 2], [1, 0, 3], [1, 0, 9]])

# scikit-learn wants one pair of labels for each passenger.
truths, predictions = np.repeat(np.argwhere(matrix >= 0), matrix.ravel(), axis=0).T
for average in ["macro", "weighted"]:
    print(*precision_recall_fscore_support(truths, predictions, average=average, zero_division=0)[:3])
