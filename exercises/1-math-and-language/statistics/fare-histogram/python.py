import numpy as np


def fare_histogram(fares):
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    axes.hist(fares, bins=64)
    axes.axvline(np.mean(fares), label="mean", color="C1")
    axes.axvline(np.median(fares), label="median", color="C2")
    axes.set(xlabel="fare (pounds)", ylabel="passengers")
    axes.legend()
    return figure


fares = [10, 8, 512, 7.5]
counts, edges = np.histogram(fares, bins=64)

print(counts.sum())
print(np.mean(fares), np.median(fares))
