import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits(n_class=2)
x, y = torch.tensor(digits.images / 16, dtype=torch.float32)[:, None], torch.tensor(digits.target)
network = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(72, 2))
optimizer = torch.optim.Adam(network.parameters(), lr=0.01)
loader = torch.utils.data.DataLoader(list(zip(x, y)), batch_size=32, shuffle=True)

for epoch in range(5):  # what fit does
    for images, labels in loader:
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(images), labels).backward()
        optimizer.step()
print((network(x).argmax(1) == y).float().mean() > 0.95)
