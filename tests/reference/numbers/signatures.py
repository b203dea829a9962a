"""What scikit-learn calls the parameters, attributes and methods of its estimators, and the defaults."""

import inspect
import re

from kept import show
from sklearn import (
    cluster,
    compose,
    decomposition,
    ensemble,
    feature_extraction,
    feature_selection,
    impute,
    linear_model,
    model_selection,
    naive_bayes,
    neighbors,
    pipeline,
    preprocessing,
    svm,
    tree,
)

CLASSES = [
    *(cluster.DBSCAN, cluster.KMeans, compose.ColumnTransformer, decomposition.PCA, decomposition.TruncatedSVD),
    *(ensemble.GradientBoostingClassifier, ensemble.GradientBoostingRegressor),
    *(ensemble.RandomForestClassifier, ensemble.RandomForestRegressor),
    *(feature_extraction.text.CountVectorizer, feature_extraction.text.TfidfVectorizer),
    *(feature_selection.RFE, feature_selection.SelectKBest, feature_selection.VarianceThreshold),
    *(impute.KNNImputer, impute.SimpleImputer, linear_model.Lasso, linear_model.LinearRegression),
    *(linear_model.LogisticRegression, linear_model.Ridge, linear_model.SGDClassifier),
    *(model_selection.GridSearchCV, model_selection.RandomizedSearchCV),
    *(naive_bayes.BernoulliNB, naive_bayes.GaussianNB, naive_bayes.MultinomialNB),
    *(neighbors.KNeighborsClassifier, neighbors.KNeighborsRegressor, pipeline.FeatureUnion, pipeline.Pipeline),
    *(preprocessing.FunctionTransformer, preprocessing.KBinsDiscretizer, preprocessing.LabelEncoder),
    *(preprocessing.MinMaxScaler, preprocessing.OneHotEncoder, preprocessing.OrdinalEncoder),
    *(preprocessing.PolynomialFeatures, preprocessing.RobustScaler, preprocessing.StandardScaler),
    *(svm.LinearSVC, svm.SVC, tree.DecisionTreeClassifier, tree.DecisionTreeRegressor),
]


def camel(name):
    """n_iter_ as JavaScript writes it: nIter_."""
    return re.sub(r"(?<=[^_])_([^_])", lambda found: found[1].upper(), name)


def written(default):
    """Defaults that JSON can hold; others as their type."""
    if default is None or isinstance(default, (bool, int, float, str)):
        return default if default == default else "NaN"
    return list(default) if isinstance(default, tuple) else type(default).__name__


def described(estimator):
    parameters = inspect.signature(estimator.__init__).parameters.values()
    # Those that docstrings list among the attributes; properties have docstrings of their own.
    listed = inspect.getdoc(estimator).split("Attributes\n")[-1].split("See Also\n")[0]
    return {
        "parameters": {
            camel(each.name): written(each.default)
            for each in parameters
            if each.name not in ("self", "args", "kwargs") and each.default is not inspect.Parameter.empty
        },
        "attributes": sorted({camel(name) for name in re.findall(r"^(\w+_) ?:", listed, re.M)}),
        "methods": sorted(
            camel(name) for name, part in inspect.getmembers(estimator) if callable(part) and not name.startswith("_")
        ),
    }


show({estimator.__name__: described(estimator) for estimator in CLASSES})
