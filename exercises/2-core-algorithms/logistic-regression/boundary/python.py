import numpy as np

weights, bias = np.array([-1.2, -0.04]), 3.4
rows = np.array([[1, 40], [3, 10], [2, 30]])
x = np.array([rows[:, 0].min(), rows[:, 0].max()])
y = -(weights[0] * x + bias) / weights[1]

# In a notebook: plt.scatter(rows[:, 0], rows[:, 1], c=truths); plt.plot(x, y), or
# sklearn.inspection.DecisionBoundaryDisplay.from_estimator(model, rows)
print(x)
print(y)
