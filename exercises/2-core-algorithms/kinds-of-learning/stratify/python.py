import numpy as np

labels, share = np.array(["a", "a", "a", "a", "b", "b"]), 0.25
random = np.random.RandomState(42)

test = []
for label in np.unique(labels):
    places = random.permutation(np.flatnonzero(labels == label))
    # Half up, as Math.round does; Python's round goes to the even number.
    size = min(max(1, int(np.floor(len(places) * share + 0.5))), len(places) - 1)
    test.extend(places[:size])
    print(label, size)
print(sorted(test))
