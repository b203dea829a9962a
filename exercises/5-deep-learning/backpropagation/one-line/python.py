import torch

w1, b1, w2, b2 = (torch.tensor(value, requires_grad=True) for value in [0.5, 0.0, -1.0, 1.0])
x, y = 2.0, torch.tensor(1.0)

score = w2 * torch.relu(w1 * x + b1) + b2
torch.nn.functional.binary_cross_entropy_with_logits(score, y).backward()
print([parameter.grad.item() for parameter in (w1, b1, w2, b2)])
