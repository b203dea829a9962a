import numpy as np
from sklearn.neighbors import KNeighborsClassifier

# Three training rows at the distances 1, 2 and 4 from the query 0.
model = KNeighborsClassifier(n_neighbors=3, weights="distance")
model.fit([[1], [2], [4]], ["Adelie", "Gentoo", "Gentoo"])

print(model.classes_)
print(np.round(model.predict_proba([[0]]), 6))
print(model.predict([[0]]))
