import numpy as np
from sklearn.metrics import confusion_matrix

probabilities = np.array([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.5, 0.4, 0.1], [0.2, 0.3, 0.5]])
labels = [0, 1, 1, 2]
print(confusion_matrix(labels, probabilities.argmax(axis=1), labels=range(3)))
