import numpy as np

truths = np.array([1, 1, 0, 1, 0])
scores = np.array([0.9, 0.6, 0.6, 0.4, 0.2])
miss_cost, alarm_cost = 5, 2

thresholds = np.append(np.inf, np.unique(scores)[::-1])
called = scores >= thresholds[:, None]
costs = miss_cost * (truths & ~called).sum(axis=1) + alarm_cost * (~truths.astype(bool) & called).sum(axis=1)
# argmin takes the first of several: the highest threshold.
print(thresholds[np.argmin(costs)], costs.min())
