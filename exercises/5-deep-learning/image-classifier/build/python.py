import torch
from torch import nn

network = nn.Sequential(
    nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(400, 10),
)  # no softmax: nn.CrossEntropyLoss takes scores
optimizer = torch.optim.Adam(network.parameters(), lr=0.003)

print([parameter.numel() for parameter in network.parameters()])
print(sum(parameter.numel() for parameter in network.parameters()), network(torch.zeros(2, 1, 28, 28)).shape)
