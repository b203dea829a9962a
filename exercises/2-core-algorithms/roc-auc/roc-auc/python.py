from sklearn.metrics import roc_auc_score

print(roc_auc_score([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]))
