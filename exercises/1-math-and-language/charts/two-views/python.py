import matplotlib.pyplot as plt
import pandas as pd

columns = ["sepalLength", "sepalWidth", "petalLength", "petalWidth", "species"]
flowers = pd.DataFrame([(5.1, 3.5, 1.4, 0.2, "setosa")], columns=columns)
colors = {"setosa": "#0072b2", "versicolor": "#e69f00", "virginica": "#009e73"}

figure, views = plt.subplots(1, 2)
for part, axes in zip(["sepal", "petal"], views):
    for species, own in flowers.groupby("species"):
        axes.scatter(own[f"{part}Length"], own[f"{part}Width"], color=colors[species], label=species)
    axes.set(xlabel=f"{part} length (cm)", ylabel=f"{part} width (cm)")
views[0].legend()  # once
print([axes.collections[0].get_offsets().tolist() for axes in views])
