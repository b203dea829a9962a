import numpy as np
from sklearn.neighbors import KNeighborsClassifier

train, labels = [[1], [2], [3], [6], [7.5]], ["a", "a", "a", "b", "b"]
validation, truths = [[4.6], [6.9]], ["a", "b"]
candidates = [1, 3, 5]

accuracies = [KNeighborsClassifier(k).fit(train, labels).score(validation, truths) for k in candidates]
print(accuracies)
print(candidates[np.argmax(accuracies)])
