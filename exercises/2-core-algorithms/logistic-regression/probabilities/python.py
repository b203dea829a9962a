import numpy as np
from scipy.special import expit

rows = np.array([[1, 2], [0, -1]])
weights, bias = np.array([0.5, 1]), -1

print(expit(rows @ weights + bias))  # LogisticRegression: model.predict_proba(rows)[:, 1]
