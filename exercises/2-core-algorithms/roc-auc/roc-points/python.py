from sklearn.metrics import roc_curve

truths = [1, 1, 0, 1, 0]
scores = [0.9, 0.6, 0.6, 0.4, 0.2]

fpr, tpr, thresholds = roc_curve(truths, scores, drop_intermediate=False)
for point in zip(thresholds[1:], fpr[1:], tpr[1:]):
    print(*point)
