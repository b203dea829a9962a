import numpy as np

labels = np.array(["a", "b", "a", "a", "b"])
_, first = np.unique(labels, return_index=True)

folds, dealt = np.empty(len(labels), dtype=int), 0
for label in labels[np.sort(first)]:
    rows = np.flatnonzero(labels == label)
    folds[rows] = np.arange(dealt, dealt + len(rows)) % 2
    dealt += len(rows)

# sklearn.model_selection.StratifiedKFold(2) puts as many of each class into each fold, but other rows.
print(folds)
