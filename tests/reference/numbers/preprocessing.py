"""What scalers, encoders and imputers of scikit-learn make of data sets and of columns with ties, gaps or one value."""

import numpy as np
from kept import plain, rounded, show, titanic
from sklearn.impute import KNNImputer, SimpleImputer
from sklearn.preprocessing import (
    KBinsDiscretizer,
    MinMaxScaler,
    OneHotEncoder,
    OrdinalEncoder,
    PolynomialFeatures,
    RobustScaler,
)
from samples import samples

wine = samples("wine")[0]
ties = np.array([[1, 5, 7], [1, 5, 7], [1, 6, 7], [2, 9, 7], [8, 20, 7], [8.5, 21, 7]], float)
passengers = titanic().head(200)
words = passengers[["sex", "embarked", "pclass"]].to_numpy(object)
gaps = titanic().head(300)[["age", "fare", "pclass", "sibsp", "parch"]].to_numpy(float)
holes = np.array([[1.5, np.nan, 3], [np.nan, np.nan, np.nan], [4, 5, np.nan], [7, 8, 9], [2, 8, 1]], float)


def bins(X, strategy, n=4):
    # One initial set of centres, as the class says; subsampling would start above 200,000 rows.
    model = KBinsDiscretizer(n_bins=n, encode="ordinal", strategy=strategy, subsample=None).fit(X)
    return {"edges": [edges[np.isfinite(edges)] for edges in model.bin_edges_], "bins": model.transform(X)[::10]}


def scaled(model, X):
    model.fit(X)
    return {name: getattr(model, name) for name in ("center_", "scale_", "min_") if hasattr(model, name)} | {
        "rows": model.transform(X)[::40]
    }


onehot = OneHotEncoder(sparse_output=False).fit(words)
first = OneHotEncoder(sparse_output=False, drop="first").fit(words)
binary = OneHotEncoder(sparse_output=False, drop="if_binary").fit(words)
cubes = PolynomialFeatures(3).fit(wine[:, :3])
pairs = PolynomialFeatures(3, interaction_only=True, include_bias=False).fit(wine[:, :3])
show(
    rounded(
        plain(
            {
                "minMax": scaled(MinMaxScaler(), wine),
                "minMaxRange": scaled(MinMaxScaler(feature_range=(-1, 2)), ties),
                "robust": scaled(RobustScaler(), wine),
                "robustRange": scaled(RobustScaler(quantile_range=(10, 60)), ties),
                "oneHot": {
                    "categories": onehot.categories_,
                    "rows": onehot.transform(words)[::40],
                    "names": onehot.get_feature_names_out(["sex", "embarked", "pclass"]),
                    "first": first.transform(words)[::40],
                    "firstNames": first.get_feature_names_out(),
                    "binary": binary.transform(words)[::40],
                },
                "ordinal": OrdinalEncoder().fit_transform(words)[::20],
                "polynomial": {
                    "rows": cubes.transform(wine[:2, :3]),
                    "powers": cubes.powers_,
                    "names": cubes.get_feature_names_out(),
                    "pairs": pairs.transform(wine[:2, :3]),
                    "pairNames": pairs.get_feature_names_out(["a", "b", "c"]),
                },
                "bins": {name: bins(wine[:, :4], name) for name in ("uniform", "quantile", "kmeans")},
                "binsOfTies": {name: bins(ties, name, 3) for name in ("uniform", "quantile", "kmeans")},
                "simple": {
                    strategy: {
                        "statistics": model.statistics_,
                        "rows": model.transform(gaps)[10:20],
                    }
                    for strategy in ("mean", "median", "most_frequent")
                    for model in [SimpleImputer(strategy=strategy).fit(gaps)]
                },
                "holes": holes,
                "knn": {
                    "uniform": KNNImputer().fit_transform(gaps)[:80:4, 0],
                    "distance": KNNImputer(n_neighbors=3, weights="distance").fit_transform(gaps)[:80:4, 0],
                    "holes": KNNImputer(n_neighbors=2).fit_transform(holes),
                },
                "ties": ties,
            }
        )
    )
)
