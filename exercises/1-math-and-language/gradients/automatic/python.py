import torch

point = torch.tensor([-1.0, 2.0], requires_grad=True)
x, y = point
height = (1 - x) ** 2 + 100 * (y - x**2) ** 2
height.backward()
print(point.grad.numpy())
