import torch

words = 1000
network = torch.nn.Sequential(torch.nn.Linear(words, 16, bias=False), torch.nn.Linear(16, 3))
loss, optimiser = torch.nn.CrossEntropyLoss(), torch.optim.Adam(network.parameters())  # this loss holds the softmax
print(sum(weights.numel() for weights in network.parameters()))
