import numpy as np

rows = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
truths = np.array([1, 3, 0, 4])

A = np.column_stack([rows, np.ones(len(rows))])
solution = np.linalg.solve(A.T @ A, A.T @ truths)
print(solution.round(9) + 0.0)  # no -0; sklearn: LinearRegression().fit(rows, truths)
