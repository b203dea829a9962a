import matplotlib.pyplot as plt
import pandas as pd

flowers = pd.DataFrame({"species": ["setosa", "versicolor", "setosa"], "petalLength": [1.4, 4.7, 1.3]})
means = flowers.groupby("species")["petalLength"].mean()

figure, axes = plt.subplots()
axes.bar(means.index, means)
axes.set(xlabel="species", ylabel="mean petal length (cm)")
print([(name, bar.get_height()) for name, bar in zip(means.index, axes.patches)])
