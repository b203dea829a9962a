import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import PredefinedSplit, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline

rows = np.array([[3, 4, 13], [8, 3, 9], [1, 5, 3], [12, 6, 12], [2, 0, 6], [11, 12, 10], [5, 10, 4], [0, 9, 15]])
labels, cv = np.array([0, 0, 0, 0, 1, 1, 1, 1]), PredefinedSplit([0, 1, 0, 1, 0, 1, 0, 1])
select, nearest = SelectKBest(k=1), KNeighborsClassifier(1)

before = cross_val_score(nearest, select.fit_transform(rows, labels), labels, cv=cv)
after = cross_val_score(make_pipeline(select, nearest), rows, labels, cv=cv)
print(before.mean(), before, select.fit(rows, labels).get_support())
print(after.mean(), after)
