import matplotlib.pyplot as plt


def loss_chart(train, test):
    epochs = range(1, len(train) + 1)
    figure, axes = plt.subplots()
    axes.plot(epochs, train, label="train")
    axes.plot(epochs, test, label="test")
    axes.set(title="Loss by epoch", xlabel="epoch", ylabel="loss")
    axes.legend()
    return figure


figure = loss_chart([0.9, 0.5, 0.3], [1, 0.7, 0.6])
print([(line.get_label(), line.get_xydata().tolist()) for line in figure.axes[0].lines])
