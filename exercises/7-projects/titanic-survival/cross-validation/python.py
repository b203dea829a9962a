import numpy as np
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rows = np.array([[1, 1], [2, 1], [3, 0], [4, 1], [5, 0], [6, 0], [7, 1], [8, 0]])
truths = [1, 1, 1, 1, 0, 0, 0, 0]

members = [
    ("logistic", make_pipeline(StandardScaler(), LogisticRegression(solver="newton-cholesky", tol=1e-10))),
    ("forest", RandomForestClassifier(60, min_samples_leaf=3, random_state=0)),
    ("boosting", GradientBoostingClassifier(n_estimators=40, random_state=0)),
]
folds = PredefinedSplit([5, 2, 5, 2, 5, 2, 5, 2])
model = VotingClassifier(members, voting="soft")
print(cross_val_predict(model, rows, truths, cv=folds, method="predict_proba")[:, 1].round(6))
