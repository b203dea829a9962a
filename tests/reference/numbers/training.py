"""How PyTorch's optimisers walk and how its models learn, step by step."""

import numpy as np
import torch
import torch.nn.functional as F
from kept import plain, rounded, show

source = np.random.RandomState(5)
torch.set_default_dtype(torch.float64)
STEPS = (1, 2, 3, 10)


def normal(*shape, scale=1.0):
    return torch.tensor((scale * source.normal(size=shape)).round(3))


def optimisers():
    rows, truths, start = normal(6, 3), normal(6), torch.tensor([2.0, -1.0, 0.5])

    def walk(make):
        weights = start.clone().requires_grad_()
        optimiser, places = make([weights]), []
        for step in range(1, max(STEPS) + 1):
            optimiser.zero_grad()
            ((rows @ weights - truths) ** 2).mean().backward()
            optimiser.step()
            if step in STEPS:
                places.append(weights.detach().clone())
        return places

    optim = torch.optim
    return {
        "rows": rows,
        "truths": truths,
        "start": start,
        "steps": STEPS,
        "walks": {
            "sgd": walk(lambda of: optim.SGD(of, lr=0.1)),
            "momentum": walk(lambda of: optim.SGD(of, lr=0.05, momentum=0.9)),
            "nesterov": walk(lambda of: optim.SGD(of, lr=0.05, momentum=0.9, nesterov=True)),
            "adagrad": walk(lambda of: optim.Adagrad(of, lr=0.3, initial_accumulator_value=0.1)),
            "adadelta": walk(lambda of: optim.Adadelta(of, lr=1.0, rho=0.9, eps=1e-4)),
            "adam": walk(lambda of: optim.Adam(of, lr=0.05)),
            "adamax": walk(lambda of: optim.Adamax(of, lr=0.05)),
            "rmsprop": walk(lambda of: optim.RMSprop(of, lr=0.02, alpha=0.9, momentum=0.5)),
            "rmspropCentered": walk(lambda of: optim.RMSprop(of, lr=0.02, alpha=0.9, centered=True)),
        },
    }


def fit(make_optimiser, loss_of, score_of, data, weights, epochs=4, batch=16):
    """One hidden layer, rows in their order; losses are means over the rows, taken before each batch's step."""
    layers = {name: value.clone().requires_grad_() for name, value in weights.items()}
    optimiser = make_optimiser(list(layers.values()))
    output = lambda x: F.relu(x @ layers["hidden"] + layers["hiddenBias"]) @ layers["out"] + layers["outBias"]
    history = {"loss": [], "score": [], "val_loss": [], "val_score": []}
    x, y, x_val, y_val = data.values()
    for _ in range(epochs):
        loss_sum = score_sum = 0.0
        for rows, truths in zip(x.split(batch), y.split(batch)):
            optimiser.zero_grad()
            given = output(rows)
            loss = loss_of(given, truths)
            loss_sum += loss.item() * len(rows)
            score_sum += score_of(given, truths).item() * len(rows)
            loss.backward()
            optimiser.step()
        with torch.no_grad():
            given = output(x_val)
            history["val_loss"].append(loss_of(given, y_val))
            history["val_score"].append(score_of(given, y_val))
        history["loss"].append(loss_sum / len(x))
        history["score"].append(score_sum / len(x))
    return {"data": data, "weights": weights, "history": history, "trained": layers}


def start(outputs):
    return {
        "hidden": normal(4, 6, scale=0.5),
        "hiddenBias": normal(6, scale=0.1),
        "out": normal(6, outputs, scale=0.5),
        "outBias": normal(outputs, scale=0.1),
    }


def classification():
    x, x_val, secret = normal(60, 4), normal(23, 4), normal(4, 3)
    classes = lambda x: F.one_hot((x @ secret).argmax(1), 3).to(x)
    data = {"x": x, "y": classes(x), "xVal": x_val, "yVal": classes(x_val)}
    hits = lambda given, truths: (given.argmax(1) == truths.argmax(1)).double().mean()
    return fit(lambda of: torch.optim.Adam(of, lr=0.02, eps=1e-7), F.cross_entropy, hits, data, start(3))


def regression():
    x, x_val, secret = normal(60, 4), normal(23, 4), normal(4, 1)
    data = {"x": x, "y": x @ secret, "xVal": x_val, "yVal": x_val @ secret}
    return fit(lambda of: torch.optim.SGD(of, lr=0.05), F.mse_loss, F.l1_loss, data, start(1))


numbers = {"optimisers": optimisers(), "classification": classification(), "regression": regression()}
show(rounded(plain(numbers)))
