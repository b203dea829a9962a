from sklearn.metrics import accuracy_score, precision_recall_fscore_support

truths = [1, 1, 1, 0, 0, 0, 0, 0]
predictions = [1, 1, 0, 1, 1, 0, 0, 0]

print(accuracy_score(truths, predictions))
print(precision_recall_fscore_support(truths, predictions, average="binary", zero_division=0))
