"""What PyTorch's functions give, and how they answer to each of their inputs: the ground of tfjs in our kernel.

Images are [rows, height, width, channels] as in TensorFlow, filters [height, width, in, out].
"""

import numpy as np
import torch
import torch.nn.functional as F
from kept import plain, rounded, show

source = np.random.RandomState(11)
torch.set_default_dtype(torch.float64)


def normal(*shape):
    return torch.tensor(source.normal(size=shape).round(3))


def case(function, **inputs):
    """The function's value, and the slopes of Σ value · seenFrom for each input."""
    inputs = {name: value.clone().requires_grad_() for name, value in inputs.items()}
    value = function(*inputs.values())
    seen_from = torch.tensor(source.normal(size=tuple(value.shape)).round(3))
    slopes = torch.autograd.grad((value * seen_from).sum(), list(inputs.values()))
    return {"inputs": inputs, "value": value, "seenFrom": seen_from, "slopes": dict(zip(inputs, slopes))}


def activations():
    # None is at a corner, where the slope is a matter of taste.
    x = torch.tensor([[-7.5, -1.0, -0.25], [0.125, 1.5, 20.0]])
    scores = normal(3, 4)
    return {
        **{name: case(getattr(F, name), x=x) for name in ("relu", "relu6", "elu", "selu", "softplus")},
        "sigmoid": case(torch.sigmoid, x=x),
        "tanh": case(torch.tanh, x=x),
        "leakyRelu": case(lambda x: F.leaky_relu(x, 0.2), x=x),
        "softmax": case(lambda x: F.softmax(x, -1), x=scores),
        "logSoftmax": case(lambda x: F.log_softmax(x, -1), x=scores),
    }


def losses():
    truths, guesses = normal(4, 3), normal(4, 3) * 2
    happened = torch.tensor([[1.0, 0, 1], [0, 0, 1], [1, 1, 0], [0, 1, 0]])
    chances = torch.tensor(source.uniform(0.05, 0.95, size=(4, 3)).round(3))
    classes = torch.eye(3)[[2, 0, 1, 1]]
    return {
        "meanSquaredError": {"labels": truths, **case(lambda x: F.mse_loss(x, truths), x=guesses)},
        "absoluteDifference": {"labels": truths, **case(lambda x: F.l1_loss(x, truths), x=guesses)},
        "huberLoss": {"labels": truths, **case(lambda x: F.huber_loss(x, truths), x=guesses)},
        "logLoss": {"labels": happened, **case(lambda x: F.binary_cross_entropy(x, happened), x=chances)},
        "sigmoidCrossEntropy": {
            "labels": happened,
            **case(lambda x: F.binary_cross_entropy_with_logits(x, happened), x=guesses),
        },
        "softmaxCrossEntropy": {"labels": classes, **case(lambda x: F.cross_entropy(x, classes), x=guesses)},
    }


def images(x):
    return x.permute(0, 3, 1, 2)


def back(x):
    return x.permute(0, 2, 3, 1)


def conv2d(x, filter, **options):
    return back(F.conv2d(images(x), filter.permute(3, 2, 0, 1), **options))


def depthwise(x, filter):
    height, width, channels, times = filter.shape
    kernel = filter.permute(2, 3, 0, 1).reshape(channels * times, 1, height, width)
    return back(F.conv2d(images(x), kernel, groups=channels))


def transposed(x, filter):
    return back(F.conv_transpose2d(images(x), filter.permute(3, 2, 0, 1), stride=2))


def batch_norm(x, offset, scale):
    """With the mean and the variance of the batch, through which the slopes go too."""
    return back(F.batch_norm(images(x), None, None, scale, offset, training=True, eps=1e-3))


def layers():
    x, filter = normal(2, 5, 5, 2), normal(3, 3, 2, 3)
    return {
        "dense": case(lambda x, w, b: x @ w + b, x=normal(4, 3), w=normal(3, 2), b=normal(2)),
        "conv2d": case(lambda x, w: conv2d(x, w), x=x, filter=filter),
        "conv2dSame": case(lambda x, w: conv2d(x, w, padding=1), x=x, filter=filter),
        "conv2dStrides": case(lambda x, w: conv2d(x, w, padding=1, stride=2), x=x, filter=filter),
        "conv2dDilated": case(lambda x, w: conv2d(x, w, dilation=2), x=x, filter=filter),
        "depthwiseConv2d": case(depthwise, x=x, filter=normal(3, 3, 2, 2)),
        "conv2dTranspose": case(transposed, x=normal(2, 2, 2, 2), filter=normal(3, 3, 3, 2)),
        "maxPool": case(lambda x: back(F.max_pool2d(images(x), 2)), x=x),
        "maxPoolOverlapping": case(lambda x: back(F.max_pool2d(images(x), 3, 2, 1)), x=x),
        "avgPool": case(lambda x: back(F.avg_pool2d(images(x), 2)), x=x),
        # The padding is no part of a mean.
        "avgPoolOverlapping": case(
            lambda x: back(F.avg_pool2d(images(x), 3, 2, 1, count_include_pad=False)), x=x
        ),
        "batchNorm": case(batch_norm, x=x, offset=normal(2), scale=normal(2)),
        "gather": case(lambda table: table[[2, 0, 2]], table=normal(4, 3)),
    }


def recurrent():
    """Layers with a memory: tfjs has one bias where PyTorch has two, and the same order of gates."""
    x = normal(2, 4, 3)
    results = {}
    for name, module, gates in (("lstm", torch.nn.LSTM, 4), ("simpleRNN", torch.nn.RNN, 1)):
        weights = {"kernel": normal(3, 2 * gates), "recurrent": normal(2, 2 * gates), "bias": normal(2 * gates)}
        layer = module(3, 2, batch_first=True)
        with torch.no_grad():
            layer.weight_ih_l0.copy_(weights["kernel"].T)
            layer.weight_hh_l0.copy_(weights["recurrent"].T)
            layer.bias_ih_l0.copy_(weights["bias"])
            layer.bias_hh_l0.zero_()
        results[name] = {"weights": weights, **case(lambda x: layer(x)[0], x=x)}
    return results


def logistic_loss():
    """The loss that LogisticRegression minimises, its gradient and its Hessian."""
    rows, signs = normal(12, 3), torch.tensor(source.choice([-1.0, 1.0], size=12))
    at, ridge = normal(4), 0.7

    def loss(parameters):
        z = rows @ parameters[:3] + parameters[3]
        return F.softplus(-signs * z).sum() + ridge * (parameters[:3] ** 2).sum() / 2

    return {
        "rows": rows,
        "signs": signs,
        "ridge": ridge,
        "weights": at[:3],
        "intercept": at[3],
        "loss": loss(at),
        "gradient": torch.autograd.functional.jacobian(loss, at),
        "hessian": torch.autograd.functional.hessian(loss, at),
    }


show(
    rounded(
        plain(
            {
                "activations": activations(),
                "losses": losses(),
                "layers": layers(),
                "recurrent": recurrent(),
                "logisticLoss": logistic_loss(),
            }
        )
    )
)
