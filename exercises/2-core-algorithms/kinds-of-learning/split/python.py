import numpy as np

n, share, seed = 10, 0.3, 42

places = np.random.RandomState(seed).permutation(n)
size = round(n * share)
test, train = places[:size], places[size:]
print(size, n - size)
print(test, train)
