import torch

torch.set_default_dtype(torch.float64)  # the default, float32, would print 0.6 as 0.6000000238

rows = torch.tensor([[0.0], [1.0], [2.0]])
truths = torch.tensor([1.0, 3.0, 5.0])


def fit_by_descent(rows, truths, learning_rate, steps):
    weights, bias = torch.zeros(rows.shape[1]), torch.tensor(0.0)
    for _ in range(steps):
        errors = rows @ weights + bias - truths
        weights = weights - learning_rate * 2 / len(rows) * errors @ rows
        bias = bias - learning_rate * 2 * errors.mean()
    return weights.numpy(), bias.item()


for steps in [1, 200]:
    print(*fit_by_descent(rows, truths, 0.1, steps))
