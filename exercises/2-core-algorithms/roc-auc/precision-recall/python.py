import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_curve

truths = [1, 1, 0, 1, 0]
scores = [0.9, 0.6, 0.6, 0.4, 0.2]

precision, recall, thresholds = precision_recall_curve(truths, scores)
# From the lowest threshold on, and it leaves out what comes after full recall was reached.
for point in zip(thresholds[::-1], precision[-2::-1], recall[-2::-1]):
    print(*point)
print(np.mean(truths), average_precision_score(truths, scores))
