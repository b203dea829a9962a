import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

digits = load_digits(n_class=2)
x, y = torch.tensor(digits.data / 16), torch.tensor(digits.target)
network = LogisticRegression().fit(x[:32], y[:32])


def share(images, labels):
    # Of a network: model.eval(), torch.no_grad(), and network(images).argmax(1)
    guesses = torch.tensor(network.predict_proba(images)).argmax(1)
    return (guesses == labels).float().mean().item()


print(share(x[:32], y[:32]) >= 0.9, share(x[32:], 1 - y[32:]) <= 0.1)
