"""Texts as numbers, features that are worth keeping, and classes made equal."""

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from kept import ROOT, plain, rounded, show
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.feature_selection import RFE, SelectKBest, VarianceThreshold, chi2, f_classif, mutual_info_classif
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.preprocessing import StandardScaler
from samples import samples

texts = list(pd.read_csv(ROOT / "datasets/reviews/reviews.csv")["text"][:60])
words = ["Ünïcode_wörds, naïve café's 42 x y2 — end-of-line", "the THE The cat", "", "Straße ÉTÉ 東京 都"]
iris, wine = samples("iris"), samples("wine")
uneven = np.r_[0:50, 50:75, 100:112]


def vectors(model, texts=texts):
    X = model.fit_transform(texts)
    extra = {"idf": model.idf_[:10]} if getattr(model, "use_idf", False) else {}
    return {
        "terms": list(model.get_feature_names_out())[:40],
        "size": X.shape[1],
        "sums": np.asarray(X.sum(axis=1)).ravel()[:20],
        "columns": np.asarray(X.sum(axis=0)).ravel()[:40],
        **extra,
    }


def scores(function, data):
    found = function(*data)
    return {"scores": found[0], "pvalues": found[1]}


rfe = RFE(LogisticRegression(tol=1e-10, max_iter=1000), n_features_to_select=4).fit(StandardScaler().fit_transform(wine[0]), wine[1])
half = RFE(LinearRegression(), step=3).fit(*samples("diabetes"))
show(
    rounded(
        plain(
            {
                "words": {"texts": words, **vectors(CountVectorizer(), words)},
                "count": vectors(CountVectorizer()),
                "pairs": vectors(CountVectorizer(ngram_range=(1, 2), min_df=2, max_df=0.3, stop_words=["the", "and"])),
                "binary": vectors(CountVectorizer(binary=True, lowercase=False, ngram_range=(2, 3), min_df=0.02)),
                "tfidf": vectors(TfidfVectorizer()),
                "tfidfOther": vectors(TfidfVectorizer(sublinear_tf=True, smooth_idf=False, norm="l1", min_df=2)),
                "tfidfPlain": vectors(TfidfVectorizer(use_idf=False, norm=None, max_features=1)),
                "variance": {
                    "variances": VarianceThreshold(1).fit(wine[0]).variances_,
                    "support": VarianceThreshold(1).fit(wine[0]).get_support(),
                },
                "chi2": scores(chi2, wine),
                "fClassif": scores(f_classif, wine),
                "mutualInfo": {
                    "iris": mutual_info_classif(*iris, random_state=0),
                    "wine": mutual_info_classif(*wine, random_state=1, n_neighbors=5),
                },
                "best": SelectKBest(k=3).fit(*wine).get_support(),
                "rfe": {"support": rfe.support_, "ranking": rfe.ranking_},
                "rfeHalf": {"support": half.support_, "ranking": half.ranking_},
                "smote": {
                    seed: dict(zip(["X", "y"], [part[len(uneven) :] for part in SMOTE(random_state=seed, k_neighbors=3).fit_resample(iris[0][uneven] + 1e-3 * wine[0][uneven, :4], iris[1][uneven])]))
                    for seed in (0, 7)
                },
            }
        )
    )
)
