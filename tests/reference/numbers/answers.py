"""What SciPy, PyTorch, scikit-learn and Python itself answer where a lesson asks for a function.

Each entry is a call of that function: its arguments, and what a library gives for them. {"tensor": …} is a tensor.
"""

import statistics

import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from kept import plain, rounded, show, titanic
from scipy import special, stats
from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score, log_loss

source = np.random.RandomState(7)
torch.set_default_dtype(torch.float64)
LISTS = [source.normal(30, 15, size=n).round(4).tolist() for n in (2, 3, 10, 51)]
WHOLE = [source.randint(0, 6, size=n).tolist() for n in (5, 20, 60)]


def calls(argument_lists, answer):
    return [{"arguments": list(given), "answer": answer(*given)} for given in argument_lists]


def describing():
    lists = [[values] for values in LISTS]
    shares = [[values, q] for values in LISTS for q in (0, 0.1, 0.5, 0.77, 1)]
    pairs = [[values, source.normal(size=len(values)).round(4).tolist()] for values in LISTS[1:]]
    # The quantiles of Hyndman and Fan's type 7, which is NumPy's default.
    quantile = lambda values, q: float(stats.mstats.mquantiles(values, [q], alphap=1, betap=1)[0])
    return {
        "statistics/mean-and-median": {
            "mean": calls(lists, lambda values: stats.tmean(values)),
            "median": calls(lists, lambda values: stats.scoreatpercentile(values, 50)),
        },
        "statistics/mode": {"modes": calls([[v] for v in WHOLE], lambda v: sorted(statistics.multimode(v)))},
        "statistics/quantiles": {"quantile": calls(shares, quantile)},
        "statistics/spread": {
            "variance": calls(lists, lambda values: stats.tvar(values)),
            "standardDeviation": calls(lists, lambda values: stats.tstd(values)),
        },
        "statistics/z-scores": {"zScores": calls(lists, lambda values: stats.zscore(values, ddof=1))},
        "statistics/correlation": {"pearson": calls(pairs, lambda xs, ys: stats.pearsonr(xs, ys).statistic)},
    }


def counting():
    ports = titanic()["embarked"].astype(object).where(lambda port: port.notna(), None)

    def count(values):
        counts = pd.Series(values, dtype="object").value_counts(dropna=False)
        table = counts.rename_axis("value").reset_index(name="count").assign(share=counts.to_numpy() / len(values))
        return table.sort_values(["count", "value"], ascending=[False, True])

    def rate(groups):
        known = [group for group in groups if group["rate"] is not None]
        return np.average([g["rate"] for g in known], weights=[g["passengers"] for g in known])

    groups = titanic().groupby(["sex", "pclass"], as_index=False)
    groups = groups.agg(passengers=("survived", "size"), rate=("survived", "mean"))
    return {
        "dataframes/count-values": {"countValues": calls([[ports.tolist()], [["b", None, "a"]]], count)},
        "dataframes/overall-rate": {"overallRate": calls([[plain(groups)], [plain(groups[:3])]], rate)},
    }


def learning():
    def data(n, d):
        rows = torch.tensor(source.normal(size=(n, d)).round(3))
        return rows, torch.tensor(source.randint(0, 2, size=n)).to(rows)

    def loss(rows, truths, weights, bias):
        return F.binary_cross_entropy_with_logits(rows @ weights + bias, truths)

    def gradient(rows, truths, weights, bias):
        weights, bias = torch.tensor(weights), torch.tensor(bias)
        of_weights, of_bias = torch.autograd.functional.jacobian(
            lambda w, b: loss(torch.tensor(rows), torch.tensor(truths), w, b), (weights, bias)
        )
        return {"weights": of_weights, "bias": of_bias}

    def fit(rows, truths, rate, steps):
        rows, truths = torch.tensor(rows), torch.tensor(truths)
        weights = torch.zeros(rows.shape[1]).requires_grad_()
        bias = torch.zeros(()).requires_grad_()
        optimiser = torch.optim.SGD([weights, bias], lr=rate)
        for _ in range(steps):
            optimiser.zero_grad()
            loss(rows, truths, weights, bias).backward()
            optimiser.step()
        return {"weights": weights, "bias": bias}

    def probabilities(rows, weights, bias):
        scores = torch.tensor(rows["tensor"]) @ torch.tensor(weights["tensor"]) + bias
        return {"tensor": torch.sigmoid(scores)}

    def compare(train, test, given):
        baseline = DummyClassifier(strategy="prior").fit([[0]] * len(train), train)
        return {
            "accuracy": accuracy_score(test, [p >= 0.5 for p in given]),
            "baselineAccuracy": baseline.score([[0]] * len(test), test),
            "logLoss": log_loss(test, given, labels=[0, 1]),
            "baselineLogLoss": log_loss(test, baseline.predict_proba([[0]] * len(test)), labels=[0, 1]),
        }

    sets = [tuple(map(plain, data(n, d))) for n, d in ((3, 1), (8, 2), (25, 4))]
    chances = [source.uniform(0.01, 0.99, size=n).round(3).tolist() for n in (1, 6, 30)]
    happened = [source.randint(0, 2, size=len(some)).tolist() for some in chances]
    models = [(source.normal(size=len(rows[0])).round(3).tolist(), 0.3) for rows, _ in sets]
    tensors = [[{"tensor": rows}, {"tensor": w}, b] for (rows, _), (w, b) in zip(sets, models)]
    train = [0, 0, 1, 0, 1, 0, 0]
    return {
        "logistic-regression/sigmoid": {
            "sigmoid": calls([[z] for z in (-1000, -3.5, -0.1, 0, 0.1, 3.5, 1000)], special.expit)
        },
        "logistic-regression/log-loss": {
            "logLoss": calls(
                zip(happened, chances),
                lambda y, p: F.binary_cross_entropy(torch.tensor(p), torch.tensor(y).to(torch.float64)),
            )
        },
        "logistic-regression/gradient": {
            "lossGradient": calls([[*some, *model] for some, model in zip(sets, models)], gradient)
        },
        "logistic-regression/fit": {
            "fitLogistic": calls([[*some, 0.3, steps] for some in sets for steps in (1, 40)], fit)
        },
        "logistic-regression/probabilities": {"predictProbabilities": calls(tensors, probabilities)},
        "logistic-regression/threshold": {
            "predictClasses": calls(
                [[{"tensor": some}, 0.5] for some in chances],
                lambda p, t: {"tensor": torch.ge(torch.tensor(p["tensor"]), t).int()},
            )
        },
        "logistic-regression/baseline": {
            "compareWithBaseline": calls([[train, y, p] for y, p in zip(happened, chances)], compare)
        },
    }


show(rounded(plain({**describing(), **counting(), **learning()})))
