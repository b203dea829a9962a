import pandas as pd


def overall_rate(groups):
    survivors = (groups["rate"] * groups["passengers"]).sum()  # a missing rate is skipped
    passengers = groups["passengers"].sum()
    return None if passengers == 0 else survivors / passengers


groups = pd.DataFrame(
    {"sex": ["female", "male"], "pclass": [1, 3], "passengers": [144, 493], "rate": [139 / 144, 75 / 493]}
)
print(round(overall_rate(groups), 4))
print(round(groups["rate"].mean(), 4))  # the mean of the rates is something else
