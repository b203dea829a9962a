from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score, log_loss

train, test, probabilities = [0, 0, 0, 1], [1, 0], [0.8, 0.4]

baseline = DummyClassifier(strategy="prior").fit([[0]] * len(train), train)
print(accuracy_score(test, [p >= 0.5 for p in probabilities]))
print(baseline.score([[0]] * len(test), test))
print(log_loss(test, probabilities))
print(log_loss(test, baseline.predict_proba([[0]] * len(test))))
