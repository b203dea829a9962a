"""Models of scikit-learn on titanic: few columns, many equal values, missing ones, words among the numbers."""

from kept import plain, rounded, show, titanic
from samples import snake
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

PASSENGERS = titanic()
y = PASSENGERS["survived"].to_numpy()
NUMBERS = ["age", "fare"]
WORDS = ["pclass", "sex", "embarked"]
COLUMNS = ["age", "fare", "pclass", "sibsp", "parch"]

MODELS = [
    (DecisionTreeClassifier, {"maxDepth": 4, "randomState": 0}),
    (DecisionTreeClassifier, {"minSamplesLeaf": 10, "criterion": "entropy", "randomState": 2}),
    (RandomForestClassifier, {"nEstimators": 20, "minSamplesLeaf": 5, "randomState": 0}),
    (GradientBoostingClassifier, {"nEstimators": 20, "maxDepth": 2, "randomState": 0}),
    (GaussianNB, {}),
    (KNeighborsClassifier, {"nNeighbors": 7}),
    (SVC, {"C": 2}),
]


def filled():
    """Whole numbers in most columns, so that rounding to 32 bits decides nothing; missing ones are medians."""
    table = PASSENGERS[COLUMNS].assign(female=(PASSENGERS["sex"] == "female").astype(int))
    table["fare"] = table["fare"].round()
    return SimpleImputer(strategy="median").fit_transform(table.to_numpy(float))


def judged(Model, options):
    X = filled()
    model = Model(**snake(options)).fit(X, y)
    some = X[::60]
    return {
        "model": Model.__name__,
        "options": options,
        "score": model.score(X, y),
        "importances": getattr(model, "feature_importances_", None),
        "some": model.decision_function(some) if Model is SVC else model.predict_proba(some),
        "predict": model.predict(some),
    }


def piped():
    """Missing numbers filled and scaled, words as columns of their own, then one weight for each."""
    prepare = ColumnTransformer(
        [
            ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), NUMBERS),
            (
                "words",
                make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")),
                WORDS,
            ),
        ]
    )
    pipe = make_pipeline(prepare, LogisticRegression(solver="newton-cholesky", tol=1e-10))
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    search = GridSearchCV(pipe, {"logisticregression__C": [0.01, 0.1, 1]}, cv=folds, scoring="roc_auc").fit(PASSENGERS, y)
    pipe.fit(PASSENGERS, y)
    return {
        "prepared": prepare.fit_transform(PASSENGERS)[:4],
        "coef": pipe[-1].coef_,
        "intercept": pipe[-1].intercept_,
        "proba": pipe.predict_proba(PASSENGERS[::60])[:, 1],
        "scores": cross_val_score(pipe, PASSENGERS, y, cv=folds),
        "search": {"mean": search.cv_results_["mean_test_score"], "best": search.best_params_["logisticregression__C"]},
    }


show(
    rounded(
        plain(
            {
                "filled": filled()[::60],
                "models": [judged(*case) for case in MODELS],
                "pipeline": piped(),
            }
        ),
        12,
    )
)
