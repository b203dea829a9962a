import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
words = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore"))
prepare = ColumnTransformer([("numbers", numbers, ["age", "fare"]), ("words", words, ["sex", "pclass", "embarked"])])
recipe = make_pipeline(prepare, LogisticRegression(solver="newton-cholesky", tol=1e-12))

passengers = pd.DataFrame(
    [
        ["female", 1, 30, 80, "C", 1],
        ["male", 3, 22, 8, "S", 0],
        ["female", 3, np.nan, 7, "Q", 0],
        ["male", 1, 50, 60, "S", 1],
        ["male", 2, np.nan, 13, np.nan, 0],
        ["female", 2, 4, np.nan, "S", 1],
    ],
    columns=["sex", "pclass", "age", "fare", "embarked", "survived"],
)
folds = PredefinedSplit([0, 1, 0, 1, 1, 0])
print(cross_val_predict(recipe, passengers, passengers["survived"], cv=folds, method="predict_proba")[:, 1])
