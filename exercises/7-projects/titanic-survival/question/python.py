import numpy as np
from sklearn.metrics import accuracy_score, log_loss

truths, chances = [1, 0, 1, 0], np.array([0.9, 0.2, 0.4, 0.5])

accuracy = accuracy_score(truths, chances >= 0.5)
print(accuracy, np.sqrt(accuracy * (1 - accuracy) / len(truths)))
print(log_loss(truths, chances))
