import torch

torch.set_default_dtype(torch.float64)
rows = torch.tensor([[1.0, 2.0], [-1.0, 1.0]])
W1, b1 = torch.tensor([[1.0, -1.0], [0.0, 2.0]]), torch.tensor([0.0, -1.0])
W2, b2 = torch.tensor([[1.0], [-0.5]]), torch.tensor([0.5])

hidden = torch.relu(rows @ W1 + b1)
print(hidden.numpy())
print(torch.sigmoid(hidden @ W2 + b2).numpy())
