"""How scikit-learn calls the columns that transformers make, and what selectors put back."""

import numpy as np
import pandas as pd
from kept import plain, rounded, show, titanic
from samples import samples
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import PCA, TruncatedSVD
from sklearn.feature_selection import RFE, SelectKBest, VarianceThreshold
from sklearn.impute import KNNImputer, SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import FeatureUnion, Pipeline
from sklearn.preprocessing import (
    KBinsDiscretizer,
    MinMaxScaler,
    OneHotEncoder,
    OrdinalEncoder,
    PolynomialFeatures,
    RobustScaler,
    StandardScaler,
)
from sklearn.tree import DecisionTreeClassifier

X, y = samples("iris")
COLUMNS = ["sepal length", "sepal width", "petal length", "petal width"]
SEVERAL = {
    "StandardScaler": StandardScaler(),
    "MinMaxScaler": MinMaxScaler(),
    "RobustScaler": RobustScaler(),
    "OrdinalEncoder": OrdinalEncoder(),
    "SimpleImputer": SimpleImputer(),
    "KNNImputer": KNNImputer(),
    "KBinsDiscretizer": KBinsDiscretizer(n_bins=3),
    "PolynomialFeatures": PolynomialFeatures(),
    "PCA": PCA(n_components=2),
    "TruncatedSVD": TruncatedSVD(n_components=2, algorithm="arpack"),
    "KMeans": KMeans(n_clusters=2, n_init=1, random_state=0),
    "SelectKBest": SelectKBest(k=2),
    "VarianceThreshold": VarianceThreshold(threshold=0.6),
    "RFE": RFE(LogisticRegression(), n_features_to_select=2),
}


def named(model):
    counted = model.fit(X, y)
    plain_names = counted.get_feature_names_out()
    given = counted.get_feature_names_out(list("abcd"))
    known = model.fit(pd.DataFrame(X, columns=COLUMNS), y)
    return {"counted": plain_names, "given": given, "known": known.get_feature_names_out(), "width": known.n_features_in_}


def columns(verbose):
    people = titanic()[["age", "fare", "sex", "embarked", "parch"]].fillna({"embarked": "S"})
    numbers = Pipeline([("fill", SimpleImputer()), ("scale", StandardScaler())])
    return (
        ColumnTransformer(
            [("numbers", numbers, ["age", "fare"]), ("words", OneHotEncoder(), ["sex", "embarked"])],
            remainder="passthrough",
            verbose_feature_names_out=verbose,
        )
        .fit(people)
        .get_feature_names_out()
    )


def put_back(selector):
    fitted = selector.fit(X, y)
    return fitted.inverse_transform(fitted.transform(X[:3]))


def logarithms(model):
    return np.maximum(model.fit(X, y).predict_log_proba(X[::15]), -1e300)


gaps = np.array([[1, np.nan, 3], [4, np.nan, 6], [np.nan, np.nan, 9]])
union = FeatureUnion([("pca", PCA(n_components=2)), ("raw", "passthrough"), ("none", "drop")])
pipe = Pipeline([("scale", StandardScaler()), ("idle", "passthrough"), ("best", SelectKBest(k=2))])
show(
    rounded(
        plain(
            {
                "columns": COLUMNS,
                "several": {name: named(model) for name, model in SEVERAL.items()},
                "emptyColumn": [Imputer().fit(gaps).get_feature_names_out() for Imputer in (SimpleImputer, KNNImputer)],
                "union": named(union),
                "pipeline": named(pipe),
                "columnTransformer": {"verbose": columns(True), "short": columns(False)},
                "putBack": {name: put_back(SEVERAL[name]) for name in ("SelectKBest", "VarianceThreshold", "RFE")},
                "logarithms": {
                    "LogisticRegression": logarithms(LogisticRegression(solver="newton-cg", tol=1e-12, max_iter=1000)),
                    "DecisionTreeClassifier": logarithms(DecisionTreeClassifier(max_depth=2, random_state=0)),
                    "GaussianNB": logarithms(GaussianNB()),
                    "Pipeline": logarithms(Pipeline([("model", GaussianNB())])),
                },
            }
        ),
        12,
    )
)
