"""Trains the nets of models.ts. Reads lines [name, steps], and answers with the milliseconds of a step."""

import json
import sys
import time

import torch
import torch.nn as nn

torch.set_num_threads(1)
BATCH = 64


class Mean(nn.Module):
    def forward(self, x):
        return x.mean(1)


class Last(nn.Module):
    def forward(self, results):
        return results[0][:, -1]


NETS = {
    "cnn": lambda: (
        nn.Sequential(
            *(nn.Conv2d(1, 16, 3), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Conv2d(16, 32, 3), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Flatten(), nn.Linear(800, 10)),
        ),
        lambda rows: torch.rand(rows, 1, 28, 28),
        10,
    ),
    "mlp": lambda: (
        nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)),
        lambda rows: torch.rand(rows, 784),
        10,
    ),
    "text": lambda: (
        nn.Sequential(nn.Embedding(5000, 32), Mean(), nn.Linear(32, 3)),
        lambda rows: torch.randint(0, 5000, (rows, 50)),
        3,
    ),
    "gru": lambda: (
        nn.Sequential(nn.GRU(16, 32, batch_first=True), Last(), nn.Linear(32, 3)),
        lambda rows: torch.randn(rows, 20, 16),
        3,
    ),
}

made = {}


def train(name, steps):
    if name not in made:
        net, draw, classes = NETS[name]()
        made[name] = net, draw, classes, torch.optim.Adam(net.parameters(), lr=0.001)
    net, draw, classes, optimiser = made[name]
    x, y = draw(BATCH * steps), torch.randint(0, classes, (BATCH * steps,))
    start = time.perf_counter()
    for rows, truths in zip(x.split(BATCH), y.split(BATCH)):
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(net(rows), truths)
        loss.backward()
        optimiser.step()
        loss.item()
    return 1000 * (time.perf_counter() - start) / steps


for line in sys.stdin:
    print(json.dumps(train(*json.loads(line))), flush=True)
