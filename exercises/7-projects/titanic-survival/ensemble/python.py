import numpy as np
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rows = np.array([[1, 1], [2, 1], [3, 0], [4, 1], [5, 0], [6, 0], [7, 1], [8, 0]])
truths = [1, 1, 1, 1, 0, 0, 0, 0]

members = [
    ("logistic", make_pipeline(StandardScaler(), LogisticRegression(solver="newton-cholesky", tol=1e-10))),
    ("forest", RandomForestClassifier(60, min_samples_leaf=3, random_state=0)),
    ("boosting", GradientBoostingClassifier(n_estimators=40, random_state=0)),
]
model = VotingClassifier(members, voting="soft").fit(rows, truths)
print(model.predict_proba([[2, 0], [6, 1]])[:, 1].round(6))
