"""Statistics of lists: NumPy, and SciPy for a second opinion."""

import numpy as np
from kept import show, titanic
from scipy import stats

TITANIC = titanic()


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
            "scipy": second_opinion(values),
        }

    def second_opinion(values):
        whole = stats.describe(values, ddof=0)
        # alphap and betap of 1 are Hyndman and Fan's type 7, which is NumPy's default.
        quantiles = stats.mstats.mquantiles(values, [0.1, 0.25, 0.5, 0.9], alphap=1, betap=1)
        counts = stats.binned_statistic(values, values, "count", bins=10).statistic
        return {"mean": whole.mean, "variance": whole.variance, "quantiles": quantiles, "counts10": counts}

    whole = TITANIC[["age", "fare"]].dropna()
    return {
        "lists": {name: numbers(values) for name, values in lists.items()},
        "corrcoef": {
            "x": whole["age"],
            "y": whole["fare"],
            "expected": np.corrcoef(whole["age"], whole["fare"])[0, 1],
            "scipy": stats.pearsonr(whole["age"], whole["fare"]).statistic,
        },
        "normalQuantiles": {share: stats.norm.ppf(share) for share in (0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99)},
    }


show(descriptive())
