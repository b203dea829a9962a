import numpy as np
from sklearn.tree import DecisionTreeClassifier

rows = np.array([[1, 4], [1, 30], [2, 8], [2, 40], [3, 50], [3, 20]])
labels = np.array([1, 0, 1, 0, 0, 1])

tree = DecisionTreeClassifier(max_depth=1, random_state=0).fit(rows, labels).tree_
children = tree.weighted_n_node_samples[1:] / len(rows) @ tree.impurity[1:]
print(tree.feature[0])
print(tree.threshold[0])
print(tree.impurity[0] - children)
