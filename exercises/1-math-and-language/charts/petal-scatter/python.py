import matplotlib.pyplot as plt

flowers = [(1.4, 0.2, "setosa"), (4.7, 1.4, "versicolor"), (1.3, 0.3, "setosa")]

figure, axes = plt.subplots()
for species in dict.fromkeys(name for _, _, name in flowers):
    own = [(length, width) for length, width, name in flowers if name == species]
    axes.scatter(*zip(*own), label=species)  # one call for each species: one colour, one name
    print(species, own)
axes.set(xlabel="petal length (cm)", ylabel="petal width (cm)")
axes.legend()
