from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

train, labels = [[1, 1000], [2, 3000], [8, 1100], [9, 3100]], ["a", "a", "b", "b"]
test, truths = [[1.5, 1090], [8.5, 1010]], ["a", "b"]

raw = KNeighborsClassifier(1)
scaled = make_pipeline(StandardScaler(), KNeighborsClassifier(1))
for model in raw, scaled:
    print(model.fit(train, labels).score(test, truths))
