import numpy as np
from sklearn.model_selection import GroupKFold

groups = np.array(["u", "v", "v", "w", "w", "w", "x"])

names, first, sizes = np.unique(groups, return_index=True, return_counts=True)
rows_in, folds = np.zeros(2, dtype=int), np.empty(len(groups), dtype=int)
for g in np.lexsort((first, -sizes)):
    smallest = rows_in.argmin()
    rows_in[smallest] += sizes[g]
    folds[groups == names[g]] = smallest

print(folds)
print([test for _, test in GroupKFold(2).split(groups, groups=groups)])
