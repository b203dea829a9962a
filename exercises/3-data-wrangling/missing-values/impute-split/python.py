import pandas as pd

train = pd.DataFrame({"pclass": [1, 1, 3], "age": [40, 20, None]})
test = pd.DataFrame({"pclass": [1, 3], "age": [None, 70]})

by_class, overall = train.groupby("pclass")["age"].median(), train["age"].median()
for part in [train, test]:
    filled = part["age"].fillna(part["pclass"].map(by_class)).fillna(overall)
    print(part.assign(age=filled, ageMissing=part["age"].isna().astype(int)))
