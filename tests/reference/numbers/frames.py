"""What pandas makes of frames."""

import io

import numpy as np
import pandas as pd
from kept import show, titanic

TITANIC = titanic()


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


show(frames())
