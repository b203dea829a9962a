import numpy as np
from sklearn.tree import DecisionTreeClassifier, export_text

tree = DecisionTreeClassifier(random_state=0).fit(np.array([[1], [2]]), np.array([0, 1]))

# In a notebook: sklearn.tree.plot_tree(tree, feature_names=["age"])
print(export_text(tree, feature_names=["age"]))
