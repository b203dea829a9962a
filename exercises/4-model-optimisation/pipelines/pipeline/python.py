import numpy as np
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

rows = np.array([[20, 9], [40, 9], [60, 99], [40, 999]])
new_rows = np.array([[55, 30], [42, 500], [30, 60]])
log, nearest = FunctionTransformer(np.log1p), KNeighborsClassifier(1)

pipe = make_pipeline(log, StandardScaler(), nearest).fit(rows, [0, 1, 2, 3])
print(pipe[1].mean_, pipe[1].scale_)
print(pipe.predict(new_rows))
print(make_pipeline(log, nearest).fit(rows, [0, 1, 2, 3]).predict(new_rows))
