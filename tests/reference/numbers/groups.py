"""What scikit-learn's k-means, DBSCAN, PCA and truncated SVD make of iris, wine and digits."""

import warnings

import numpy as np
from kept import rounded, plain, show
from sklearn.cluster import DBSCAN, KMeans
from sklearn.datasets import load_digits, load_iris, load_wine
from sklearn.decomposition import PCA, TruncatedSVD
from sklearn.preprocessing import scale

warnings.simplefilter("ignore")
IRIS = load_iris().data
WINE = scale(load_wine().data).round(6)
DIGITS = load_digits().data[:200]


def k_means(X, **options):
    found = KMeans(**options).fit(X)
    return {
        "options": options,
        "centers": found.cluster_centers_,
        "labels": found.labels_,
        "inertia": found.inertia_,
        "iterations": found.n_iter_,
        "distances": found.transform(X[:3]),
        "score": found.score(X[:50]),
    }


def dbscan(X, **options):
    found = DBSCAN(**options).fit(X)
    return {"options": options, "labels": found.labels_, "cores": found.core_sample_indices_}


def pca(X, **options):
    found = PCA(svd_solver="full", **options).fit(X)
    return {
        "options": options,
        "components": found.components_[:4],
        "variance": found.explained_variance_,
        "ratio": found.explained_variance_ratio_,
        "singularValues": found.singular_values_,
        "noise": found.noise_variance_,
        "places": found.transform(X)[:4, :4],
        "back": found.inverse_transform(found.transform(X))[:4],
    }


def svd(X, **options):
    found = TruncatedSVD(algorithm="arpack", **options).fit(X)
    return {
        "options": options,
        "components": found.components_,
        "variance": found.explained_variance_,
        "ratio": found.explained_variance_ratio_,
        "singularValues": found.singular_values_,
        "places": found.transform(X)[:4],
    }


def groups():
    repeated = np.array([[0.0, 0], [0, 0], [0, 0], [4, 4], [4, 4], [9, 0]])
    begin = np.array([[0.0, 0], [100, 100], [200, 200]])
    return {
        "data": {"iris": IRIS, "wine": WINE, "digits": DIGITS, "repeated": repeated},
        "kMeans": {
            "iris": [k_means(IRIS, n_clusters=3, n_init=10, random_state=s) for s in (0, 42)],
            "wine": [k_means(WINE, n_clusters=4, n_init=3, random_state=1, init="random")],
            "digits": [k_means(DIGITS, n_clusters=10, n_init=2, random_state=0)],
            "repeated": [k_means(repeated, n_clusters=3, n_init=1, init=begin)],
        },
        "dbscan": {
            "iris": [dbscan(IRIS), dbscan(IRIS, eps=0.4, min_samples=3)],
            "wine": [dbscan(WINE, eps=2.2, min_samples=5), dbscan(WINE, eps=0.1)],
        },
        "pca": {
            "iris": [pca(IRIS), pca(IRIS, n_components=2, whiten=True), pca(IRIS, n_components=0.95)],
            "wine": [pca(WINE, n_components=5), pca(WINE[:8])],
            "digits": [pca(DIGITS, n_components=0.8)],
        },
        "svd": {"digits": [svd(DIGITS, n_components=4)], "wine": [svd(WINE, n_components=2)]},
    }


show(rounded(plain(groups())))
