import pandas as pd


def rate_table(rates):
    return rates.pivot(index="pclass", columns="sex", values="rate")  # sorts both; NaN where a group is absent


def rate_chart(rates):
    return rate_table(rates).plot.bar(xlabel="class", ylabel="survival rate", rot=0)


rates = pd.DataFrame(
    {
        "sex": ["male", "female", "female", "male", "male", "female"],
        "pclass": [1, 1, 3, 2, 3, 2],
        "rate": [0.341, 0.965, 0.491, 0.146, 0.152, 0.887],
    }
)
print(rate_table(rates))  # the heights of the bars that rate_chart(rates) draws
