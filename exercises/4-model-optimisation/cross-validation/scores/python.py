import numpy as np
from sklearn.model_selection import PredefinedSplit, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rows, labels, folds = np.array([[1], [2], [10], [11], [3]]), [0, 0, 1, 1, 1], [0, 1, 0, 1, 1]
model = make_pipeline(StandardScaler(), KNeighborsClassifier(1))
scores = cross_val_score(model, rows, labels, cv=PredefinedSplit(folds))

print(scores)
print(scores.mean())
print(scores.std(ddof=1))
