from sklearn.metrics import average_precision_score

print(average_precision_score([1, 0, 1, 0], [0.9, 0.8, 0.6, 0.1]))
