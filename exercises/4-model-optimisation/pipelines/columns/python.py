import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
words = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore"))
prepare = ColumnTransformer([("numbers", numbers, ["age", "fare"]), ("words", words, ["sex", "pclass", "embarked"])])

columns = ["sex", "pclass", "age", "fare", "embarked"]
passengers = pd.DataFrame([["male", 3, 20, 8, "S"], ["female", 1, 40, 72, None]], columns=columns)
# pandas marks a missing word with None, scikit-learn looks for NaN.
prepare.fit(passengers.fillna({"embarked": float("nan")}))
print(prepare.transform(pd.DataFrame([["male", 2, None, 104, "Q"]], columns=columns)))
