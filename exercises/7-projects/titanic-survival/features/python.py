import numpy as np
import pandas as pd

TITLES = {"Mr": "Mr", "Mrs": "Mrs", "Mme": "Mrs", "Miss": "Miss", "Ms": "Miss", "Mlle": "Miss", "Master": "Master"}


def titled(passengers):
    return passengers.assign(title=passengers["name"].str.extract(r", ([^.]+)\.")[0].map(TITLES).fillna("Other"))


def table(fitted, passengers):
    fitted, rows = titled(fitted), titled(passengers)
    age = rows["age"].fillna(rows["title"].map(fitted.groupby("title")["age"].median())).fillna(fitted["age"].median())
    fare = np.log1p(rows["fare"].fillna(fitted["fare"].median()))
    family = rows["sibsp"] + rows["parch"] + 1
    decks = [rows["cabin"].notna(), rows["cabin"].astype(object).str[0].isin(["A", "B", "C"])]
    titles = [rows["title"] == title for title in ("Mr", "Mrs", "Miss", "Master")]
    return np.column_stack([rows["pclass"], age, fare, family, *decks, *titles]).astype(float)


columns = ["name", "pclass", "age", "fare", "sibsp", "parch", "cabin"]
fitted = pd.DataFrame(
    [["Kelly, Mr. James", 3, 34, 7, 0, 0, "E17"], ["Dodge, Master. Washington", 1, 4, 9, 0, 2, "A34"]], columns=columns
)
asked = pd.DataFrame([["Kelly, Mr. John", 3, np.nan, np.nan, 0, 0, "?"]], columns=columns).replace("?", np.nan)
print(table(fitted, asked).round(6).tolist())
