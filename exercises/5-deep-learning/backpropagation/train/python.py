import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
rows, truths = torch.tensor([[1.0, 2.0], [-1.0, 1.0]]), torch.tensor([[1.0], [1.0]])
W1, b1 = torch.tensor([[1.0, -1.0], [0.0, 2.0]]), torch.tensor([0.0, -1.0])
W2, b2 = torch.tensor([[1.0], [-0.5]]), torch.tensor([0.5])
net = [parameter.requires_grad_() for parameter in (W1, b1, W2, b2)]

optimizer = torch.optim.SGD(net, lr=1)
optimizer.zero_grad()
scores = torch.relu(rows @ W1 + b1) @ W2 + b2
F.binary_cross_entropy_with_logits(scores, truths).backward()
optimizer.step()
for parameter in net:
    print(parameter.detach().numpy())
