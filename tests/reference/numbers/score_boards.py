"""The references on the score boards of the projects: scikit-learn, on the fixed split, measured on the test rows."""

import numpy as np
import pandas as pd
from kept import ROOT, show, titanic
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier, VotingClassifier
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, log_loss
from sklearn.model_selection import GroupShuffleSplit, train_test_split
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

TITLES = {"Mr": "Mr", "Mrs": "Mrs", "Mme": "Mrs", "Miss": "Miss", "Ms": "Miss", "Mlle": "Miss", "Master": "Master"}


def given_columns(model):
    """The columns as they are, as in scikit-learn's example of mixed types."""
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    words = OneHotEncoder(handle_unknown="ignore")
    columns = make_column_transformer((numbers, ["age", "fare"]), (words, ["embarked", "sex", "pclass"]))
    return make_pipeline(columns, model)


def passenger_table(train, passengers):
    """The ten columns that the lesson makes; what is filled in comes from the training passengers."""
    named = lambda rows: rows.assign(title=rows["name"].str.extract(r", ([^.]+)\.")[0].map(TITLES).fillna("Other"))
    train, table = named(train), named(passengers)
    age = table["age"].fillna(table["title"].map(train.groupby("title")["age"].median()))
    titles = [(table["title"] == title).astype(float) for title in ("Mr", "Mrs", "Miss", "Master")]
    return np.column_stack(
        [
            *[table["pclass"], age.fillna(train["age"].median())],
            *[np.log1p(table["fare"].fillna(train["fare"].median())), table["sibsp"] + table["parch"] + 1],
            *[table["cabin"].notna(), table["cabin"].str[0].isin(["A", "B", "C"]), *titles],
        ]
    ).astype(float)


def ensemble():
    members = [
        ("logistic", make_pipeline(StandardScaler(), LogisticRegression())),
        ("forest", RandomForestClassifier(60, min_samples_leaf=3, random_state=0)),
        ("boosting", GradientBoostingClassifier(n_estimators=40, random_state=0)),
    ]
    return VotingClassifier(members, voting="soft")


def titanic_survival():
    train, test = train_test_split(titanic(), test_size=0.2, random_state=0)
    shares = train.groupby("sex")["survived"].mean()
    fitted = lambda model: model.fit(train, train["survived"]).predict_proba(test)[:, 1]
    vote = ensemble().fit(passenger_table(train, train), train["survived"])
    chances = {
        "one chance for all": fitted(DummyClassifier(strategy="prior")),
        "share of each sex": test["sex"].map(shares).to_numpy(),
        "logistic regression, columns as given": fitted(given_columns(LogisticRegression())),
        "boosted trees, columns as given": fitted(given_columns(GradientBoostingClassifier(random_state=0))),
        "vote of three, ten columns": vote.predict_proba(passenger_table(train, test))[:, 1],
    }
    return [
        {"model": name, "accuracy": accuracy_score(test["survived"], p >= 0.5), "logLoss": log_loss(test["survived"], p)}
        for name, p in chances.items()
    ]


def tweet_sentiment():
    posts = pd.read_csv(ROOT / "datasets/tweets/tweets.csv", keep_default_na=False)
    parts = next(GroupShuffleSplit(1, test_size=0.2, random_state=0).split(posts, groups=posts["author"]))
    train, test = (posts.iloc[part] for part in parts)
    models = {
        "one mood for all": DummyClassifier(strategy="most_frequent"),
        "TF-IDF, logistic regression": make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=1000)),
        "TF-IDF, naive Bayes": make_pipeline(TfidfVectorizer(), MultinomialNB()),
        "counts, naive Bayes": make_pipeline(CountVectorizer(), MultinomialNB()),
    }
    moods = {name: model.fit(train["text"], train["label"]).predict(test["text"]) for name, model in models.items()}
    return [
        {"model": name, "accuracy": accuracy_score(test["label"], said), "macroF1": f1_score(test["label"], said, average="macro")}
        for name, said in moods.items()
    ]


show({"titanic-survival": titanic_survival(), "tweet-sentiment": tweet_sentiment()})
