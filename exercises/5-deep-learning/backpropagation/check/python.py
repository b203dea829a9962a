import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
rows, truths = torch.tensor([[1.0, 2.0], [-1.0, 1.0]]), torch.tensor([[1.0], [1.0]])
W1, b1 = torch.tensor([[1.0, -1.0], [0.0, 2.0]]), torch.tensor([0.0, -1.0])
W2, b2 = torch.tensor([[1.0], [-0.5]]), torch.tensor([0.5])
net = [parameter.requires_grad_() for parameter in (W1, b1, W2, b2)]

scores = torch.relu(rows @ W1 + b1) @ W2 + b2
for slopes in torch.autograd.grad(F.binary_cross_entropy_with_logits(scores, truths), net):
    print(slopes.numpy())

a, b = torch.tensor([3.0, 4.0]), torch.tensor([3.0, 3.5])
print((torch.linalg.norm(a - b) / (torch.linalg.norm(a) + torch.linalg.norm(b))).item())
