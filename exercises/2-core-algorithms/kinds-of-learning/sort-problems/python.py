# What scikit-learn's estimators want to be given says which kind they are:
# model.fit(X, y) is supervised, model.fit(X) is unsupervised.
import inspect

from sklearn.cluster import KMeans
from sklearn.neighbors import KNeighborsClassifier

for model in KNeighborsClassifier, KMeans:
    parameter = inspect.signature(model.fit).parameters["y"]
    print(model.__name__, "needs answers" if parameter.default is inspect.Parameter.empty else "needs rows only")
