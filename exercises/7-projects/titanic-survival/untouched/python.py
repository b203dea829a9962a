import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, log_loss
from sklearn.model_selection import train_test_split

titanic = pd.read_csv("datasets/titanic/titanic.csv")
train, test = train_test_split(titanic, test_size=0.2, random_state=0)


def rows_of(passengers):
    others = passengers["sibsp"] + passengers["parch"]
    columns = passengers[["pclass", "age", "fare"]].assign(male=passengers["sex"] == "male", others=others)
    return columns.fillna(train["age"].median())


model = RandomForestClassifier(min_samples_leaf=5, random_state=0).fit(rows_of(train), train["survived"])
chances = model.predict_proba(rows_of(test))[:, 1]
print(accuracy_score(test["survived"], chances >= 0.5), log_loss(test["survived"], chances))
