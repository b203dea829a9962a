from sklearn.metrics import log_loss

print(log_loss([1, 0, 1], [0.9, 0.2, 0.6]))
print(log_loss([1, 0], [0.0, 0.0], labels=[0, 1], eps=1e-15))
