#!/usr/bin/env python3
"""Writes the numbers that our TypeScript must give, from NumPy, pandas and scikit-learn.

    /usr/bin/python3 tests/reference/make.py

needs Debian 12's python3-sklearn (1.2.1), python3-pandas (1.5.3), python3-matplotlib and python3-seaborn. Also runs
every exercises/*/*/*/python.py from the repository's root and keeps what it prints in python-twins.json; one that
fails is named, and nothing of the twins is written.
"""

import io
import json
import math
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pandas as pd
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, confusion_matrix, log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TITANIC = pd.read_csv(ROOT / "datasets/titanic/titanic.csv", dtype={"ticket": str})
FEATURES = ["age", "fare", "pclass", "sibsp"]


def plain(value):
    """JSON has no NaN, no NumPy and no tuples: missing is null."""
    if isinstance(value, pd.DataFrame):
        return plain(value.to_dict("records"))
    if isinstance(value, (pd.Series, np.ndarray, pd.Index)):
        return plain(value.tolist())
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if isinstance(value, np.generic):
        return plain(value.item())
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return value


def write(name, value):
    text = json.dumps(plain(value), ensure_ascii=False, allow_nan=False, indent="\t", sort_keys=False)
    (HERE / name).write_text(text + "\n", encoding="utf-8")
    print(f"{name}: {len(text)} bytes")


def random_numbers():
    def draws(seed):
        source = np.random.RandomState(seed)
        return {
            "seed": seed,
            "random": source.random_sample(700),  # more than one state of 624 numbers
            "permutation": source.permutation(20),
            "normal": [source.normal(30, 15) for _ in range(5)],
            "uniform": [source.uniform(-2, 3) for _ in range(3)],
            "integers": [source.randint(0, most + 1) for most in (1, 6, 9, 255, 256, 1000000)],
            "shuffled": source.permutation(["a", "b", "c", "d", "e"]),
            "sample": source.choice(10, size=4, replace=False),
            "last": source.random_sample(),
        }

    return [draws(seed) for seed in (0, 42, 1912, 4294967295)]


def splits():
    labels = TITANIC["survived"]
    strata = TITANIC["embarked"].fillna("S") + TITANIC["pclass"].astype(str)
    cases = [
        ({"random_state": 42}, None),
        ({"random_state": 0, "test_size": 0.2}, None),
        ({"random_state": 7, "test_size": 100, "train_size": 0.5}, None),
        ({"random_state": 3, "train_size": 0.8}, None),
        ({"test_size": 0.3, "shuffle": False}, None),
        ({"random_state": 42, "test_size": 0.2}, labels),
        ({"random_state": 1, "test_size": 0.33, "train_size": 0.4}, strata),
    ]
    ids = TITANIC["id"]

    def split(options, stratify):
        train, test, y_train, y_test = train_test_split(ids, labels, stratify=stratify, **options)
        return {"options": options, "stratify": stratify, "train": train, "test": test, "yTest": y_test}

    return [split(*case) for case in cases]


def descriptive():
    awkward = [3.5, -1, 0, 2.25, 2.25, 40, -7.125, 0.1, 0.2, 0.30000000000000004]
    fares = TITANIC["fare"].dropna()
    lists = {"awkward": awkward, "one": [5], "two": [2, 9], "equal": [4, 4, 4], "fares": fares.tolist()}

    def numbers(values):
        counts, edges = np.histogram(values, bins="auto")
        ten, ten_edges = np.histogram(values, bins=10)
        return {
            "values": values,
            "mean": np.mean(values),
            "median": np.median(values),
            "variance": np.var(values),
            "std": np.std(values),
            "sampleStd": np.std(values, ddof=1) if len(values) > 1 else None,
            "quantiles": np.quantile(values, [0, 0.1, 0.25, 0.5, 0.9, 1]),
            "histogram": {"counts": counts, "edges": edges},
            "histogram10": {"counts": ten, "edges": ten_edges},
        }

    whole = TITANIC[["age", "fare"]].dropna()
    return {
        "lists": {name: numbers(values) for name, values in lists.items()},
        "corrcoef": {
            "x": whole["age"],
            "y": whole["fare"],
            "expected": np.corrcoef(whole["age"], whole["fare"])[0, 1],
        },
    }


def logistic(X, y, **options):
    # The default solver, L-BFGS, stops some 1e-5 before the minimum; this one goes on to it.
    model = LogisticRegression(solver="newton-cholesky", tol=1e-10, **options).fit(X, y)
    usual = LogisticRegression(**options).fit(X, y)
    return {
        "coef": model.coef_,
        "intercept": model.intercept_,
        "classes": model.classes_,
        "score": model.score(X, y),
        "proba": model.predict_proba(X)[:5],
        "decision": model.decision_function(X)[:5],
        "lbfgsCoef": usual.coef_,
    }


def models():
    whole = TITANIC.dropna(subset=FEATURES)
    X = whole[FEATURES].assign(female=(whole["sex"] == "female").astype(int)).to_numpy(float)
    y = whole["survived"].to_numpy()
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42, stratify=y)
    scaler = StandardScaler().fit(X_train)
    scaled, scaled_test = scaler.transform(X_train), scaler.transform(X_test)
    model = LogisticRegression(solver="newton-cholesky", tol=1e-10).fit(scaled, y_train)
    proba = model.predict_proba(scaled_test)
    rounded = np.round(proba[:, 1], 1)  # many ties
    constant = np.array([[1.0, 0.1], [2.0, 0.1], [4.0, 0.1]])
    return {
        "scaler": {
            "mean": scaler.mean_,
            "scale": scaler.scale_,
            "firstTest": scaled_test[:3],
            "constant": {"X": constant, "scale": StandardScaler().fit(constant).scale_},
        },
        "logistic": {
            "scaled": logistic(scaled, y_train),
            "weak": logistic(scaled, y_train, C=100),
            "strong": logistic(scaled, y_train, C=0.01),
            "noIntercept": logistic(scaled, y_train, fit_intercept=False),
            "noPenalty": logistic(scaled, y_train, penalty=None),
            "unscaled": logistic(X_train, y_train),
            "words": logistic(scaled, np.where(y_train == 1, "alive", "dead")),
        },
        "metrics": {
            "yTrue": y_test,
            "yPred": model.predict(scaled_test),
            "proba": proba,
            "ties": rounded,
            "accuracy": accuracy_score(y_test, model.predict(scaled_test)),
            "confusion": confusion_matrix(y_test, model.predict(scaled_test)),
            "logLoss": log_loss(y_test, proba),
            "logLossOfTies": log_loss(y_test, rounded),
            "logLossOfCertainty": log_loss([0, 1, 1], [0.0, 1.0, 0.0]),
            "auc": roc_auc_score(y_test, proba[:, 1]),
            "aucOfTies": roc_auc_score(y_test, rounded),
            "threeClasses": {
                "yTrue": ["b", "a", "c", "a", "b"],
                "yPred": ["b", "c", "c", "a", "a"],
                "proba": [[0.2, 0.7, 0.1], [0.5, 0.1, 0.4], [0.1, 0.1, 0.8], [0.6, 0.3, 0.1], [0.5, 0.4, 0.1]],
                "confusion": confusion_matrix(["b", "a", "c", "a", "b"], ["b", "c", "c", "a", "a"]),
                "logLoss": log_loss(
                    ["b", "a", "c", "a", "b"],
                    [[0.2, 0.7, 0.1], [0.5, 0.1, 0.4], [0.1, 0.1, 0.8], [0.6, 0.3, 0.1], [0.5, 0.4, 0.1]],
                ),
            },
        },
    }


AWKWARD = [
    {"k": "b", "l": "c-d", "g": 2, "x": 1.5, "t": "p", "w": True},
    {"k": "a", "l": "d", "g": 1, "x": None, "t": "q", "w": False},
    {"k": "b", "l": "c-d", "g": 2, "x": 1.5, "t": "p", "w": True},
    {"k": "a-b", "l": "c", "g": 10, "x": -3.0, "t": None, "w": True},
    {"k": "a", "l": "b-c", "g": 1, "x": 4.25, "t": "q", "w": False},
    {"k": None, "l": "d", "g": 2, "x": 8.0, "t": "r", "w": True},
    {"k": "c", "l": "d", "g": 3, "x": None, "t": None, "w": True},
    {"k": "a", "l": "d", "g": 1, "x": 0.0, "t": "p", "w": True},
]
CSV = 'id,zip,name,score,ok,empty\n1,007,"Doe, ""J""",1e3,True,\n2,12a,NA,-.5,False,\n3,,null,NaN,TRUE,NA\n4,5,x,7,false,\n'


def frames():
    frame = pd.DataFrame(AWKWARD)
    spec = {
        "mean": ("x", "mean"),
        "sum": ("x", "sum"),
        "count": ("x", "count"),
        "min": ("x", "min"),
        "max": ("x", "max"),
        "median": ("x", "median"),
        "std": ("x", "std"),
        "size": ("x", "size"),
        "firstText": ("t", "min"),
    }
    left = pd.DataFrame({"id": [3, 1, 2, 2], "a": ["x", "y", "z", "w"], "same": [1, 2, 3, 4]})
    right = pd.DataFrame({"id": [2, 4, 2, 3], "b": [10, 20, 30, None], "same": [5, 6, 7, 8]})
    two_left = pd.DataFrame({"a": ["x_y", "q"], "b": ["z", "w"], "n": [1, 2]})
    two_right = pd.DataFrame({"a": ["x", "q"], "b": ["y_z", "w"], "m": [3, 4]})
    ages = [0, 5, 18, 18.5, 40, 65, 66, np.nan]
    pivot = TITANIC.pivot_table(index="sex", columns="pclass", values="survived")
    gaps = frame.pivot_table(index="k", columns="g", values="x", aggfunc="sum")

    return {
        "records": AWKWARD,
        "nulls": frame.isna().sum().to_dict(),
        "describe": frame[["g", "x"]].describe().to_dict("list"),
        "groupBy": frame.groupby("k", as_index=False).agg(**spec),
        "groupByTwo": frame.groupby(["k", "l"], as_index=False).agg(**spec),
        "groupByNumber": frame.groupby("g", as_index=False).agg(rate=("w", "mean"), most=("w", "sum")),
        "pivot": pivot.reset_index(),
        "pivotWithGaps": gaps.reset_index(),
        "sorted": {
            "up": frame.sort_values("x", kind="stable"),
            "down": frame.sort_values("x", ascending=False, kind="stable"),
            "two": frame.sort_values(["g", "x"], ascending=[False, True], kind="stable"),
        },
        "valueCounts": frame["k"].value_counts().to_dict(),
        "shares": frame["k"].value_counts(normalize=True).to_dict(),
        "dummies": pd.get_dummies(frame, columns=["k", "g"]),
        "dummiesOfTexts": pd.get_dummies(frame[["g", "t"]], drop_first=True),
        "dropDuplicates": frame.drop_duplicates(),
        "dropDuplicatesOfTwo": frame.drop_duplicates(["k", "l"]),
        "dropNull": frame.dropna(),
        "dropNullOfOne": frame.dropna(subset=["x"]),
        "fillNull": frame.fillna({"x": 9.5, "t": "none"}),
        "corr": TITANIC[["age", "fare", "pclass", "survived"]].corr().to_dict("list"),
        "quantiles": TITANIC["fare"].quantile([0.1, 0.5, 0.99]),
        "merge": {
            "frames": {"left": left, "right": right},
            "results": {how: left.merge(right, on="id", how=how) for how in ("inner", "left", "right", "outer")},
            "suffixes": left.merge(right, on="id", suffixes=("_l", "_r")),
            "two": {"left": two_left, "right": two_right, "inner": two_left.merge(two_right, on=["a", "b"])},
        },
        "cut": {
            "values": ages,
            "right": pd.Series(pd.cut(ages, [0, 18, 65])).astype(object).map(str, na_action="ignore"),
            "left": pd.Series(pd.cut(ages, [0, 18, 65], right=False)).astype(object).map(str, na_action="ignore"),
            "lowest": pd.cut(ages, [0, 18, 65], include_lowest=True, labels=False),
            "codesOfFour": pd.cut(ages, 4, labels=False),
            "codesOfFourLeft": pd.cut(ages, 4, right=False, labels=False),
            "three": pd.Series(pd.cut([1.0, 2.5, 10.25], 3)).astype(object).map(str),
        },
        "csv": {"text": CSV, "rows": pd.read_csv(io.StringIO(CSV))},
    }


def run_twin(path):
    lesson, task = path.parts[-3], path.parts[-2]
    environment = {**os.environ, "MPLBACKEND": "Agg", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, str(path)], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    return f"{lesson}/{task}", done


def python_twins():
    paths = sorted(ROOT.glob("exercises/*/*/*/python.py"))
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(run_twin, paths))
    failed = [(name, done.stderr) for name, done in results if done.returncode != 0]
    for name, error in failed:
        print(f"The Python of {name} fails:\n{error}", file=sys.stderr)
    if failed:
        sys.exit(f"{len(failed)} of {len(results)} python.py files fail: {', '.join(name for name, _ in failed)}")
    return {name: done.stdout for name, done in results}


def main():
    subprocess.run([sys.executable, ROOT / "datasets/titanic/convert.py", "--check"], check=True)
    write("versions.json", {"numpy": np.__version__, "pandas": pd.__version__, "scikit-learn": sklearn.__version__})
    write("random.json", random_numbers())
    write("splits.json", splits())
    write("descriptive.json", descriptive())
    write("models.json", models())
    write("frames.json", frames())
    write("python-twins.json", python_twins())


if __name__ == "__main__":
    main()
