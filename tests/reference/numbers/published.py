"""Results that are known from scikit-learn's documentation, from our files: they show that the files are what they should be.

Also how hard the texts are for bags of words: in cross-validation, for the posts with no author on both sides.
"""

import random

import numpy as np
import pandas as pd
from kept import ROOT, show
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import accuracy_score, mean_squared_error, r2_score
from sklearn.model_selection import GroupKFold, cross_val_score, train_test_split
from sklearn.naive_bayes import MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC


def read(path):
    return pd.read_csv(ROOT / "datasets" / path, keep_default_na=False, na_values=[""])


def scores(model, X, y, groups=None):
    folds = 5 if groups is None else GroupKFold(5)
    return cross_val_score(model, X, y, cv=folds, groups=groups).tolist()


def mixed_types():
    # The example splits the rows in the order of the source, which datasets/titanic/convert.py has shuffled.
    source = random.Random(1912)
    order = sorted(range(1309), key=lambda _: source.random())
    rows = read("titanic/titanic.csv").iloc[np.argsort(order)]
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    categories = OneHotEncoder(handle_unknown="ignore")
    columns = [("num", numbers, ["age", "fare"]), ("cat", categories, ["embarked", "sex", "pclass"])]
    model = make_pipeline(ColumnTransformer(columns), LogisticRegression())
    X = rows.assign(embarked=rows["embarked"].astype(object))
    X_train, X_test, y_train, y_test = train_test_split(X, rows["survived"], test_size=0.2, random_state=0)
    return model.fit(X_train, y_train).score(X_test, y_test)


def digits():
    import gzip

    packed = gzip.decompress((ROOT / "datasets/digits/digits.bin").read_bytes())
    y = np.frombuffer(packed[:1797], dtype=np.uint8)
    X = np.frombuffer(packed[1797:], dtype=np.uint8).reshape(1797, 64).astype(float)
    half, most = 898, int(0.9 * 1797)
    fit = lambda model, data, at: float(model.fit(data[:at], y[:at]).score(data[at:], y[at:]))
    return {
        "svc": fit(SVC(gamma=0.001), X, half),
        "neighbours": fit(KNeighborsClassifier(), X / 16, most),
        "logistic": fit(LogisticRegression(max_iter=1000), X / 16, most),
    }


def diabetes():
    rows = read("diabetes/diabetes.csv")
    bmi = rows[["bmi"]] - rows["bmi"].mean()
    bmi = (bmi / np.sqrt((bmi**2).sum())).to_numpy()
    y = rows["progression"]
    model = LinearRegression().fit(bmi[:-20], y[:-20])
    predicted = model.predict(bmi[-20:])
    error, r2 = mean_squared_error(y[-20:], predicted), r2_score(y[-20:], predicted)
    return {"coefficient": float(model.coef_[0]), "meanSquaredError": float(error), "r2": float(r2)}


def classified(path, target):
    rows = read(path)
    return rows.drop(columns=["id", target]), rows[target]


def texts():
    posts, reviews = read("tweets/tweets.csv"), read("reviews/reviews.csv")
    logistic = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LogisticRegression(C=3, max_iter=500))
    bayes = make_pipeline(CountVectorizer(), MultinomialNB())
    result = {}
    for name, model in (("logistic", logistic), ("bayes", bayes)):
        clear = posts[posts["label"] != "neutral"]
        elsewhere = model.fit(clear["text"], clear["label"]).predict(reviews["text"])
        result[name] = {
            "posts": float(np.mean(scores(model, posts["text"], posts["label"], posts["author"]))),
            "clearPosts": float(np.mean(scores(model, clear["text"], clear["label"], clear["author"]))),
            "reviews": float(np.mean(scores(model, reviews["text"], reviews["label"]))),
            "postsToReviews": float(accuracy_score(reviews["label"], elsewhere)),
        }
    return result


scaled = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
show(
    {
        "titanicMixedTypes": mixed_types(),
        "digits": digits(),
        "diabetes": diabetes(),
        "irisSvc": scores(SVC(kernel="linear", C=1), *classified("iris/iris.csv", "species")),
        "wine": float(np.mean(scores(scaled, *classified("wine/wine.csv", "cultivar")))),
        "breastCancer": float(np.mean(scores(scaled, *classified("breast-cancer/breast-cancer.csv", "diagnosis")))),
        "texts": texts(),
    }
)
