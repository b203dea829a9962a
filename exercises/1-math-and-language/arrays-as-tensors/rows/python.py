import numpy as np

rows = np.array([1, 2, 3, 4, 5, 6]).reshape(-1, 2)
print(rows)

start, count = 1, 1
print(np.concatenate([rows[:start], rows[start + count :]]))  # or np.delete(rows, slice(start, start + count), axis=0)
