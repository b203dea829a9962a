import numpy as np
from sklearn.tree import DecisionTreeClassifier, export_text

rows, labels = np.array([[1], [2], [3], [4]]), np.array([0, 1, 1, 1])

tree = DecisionTreeClassifier(max_depth=2, random_state=0).fit(rows, labels)
print(tree.tree_.feature[0], tree.tree_.threshold[0])
print(export_text(tree))
