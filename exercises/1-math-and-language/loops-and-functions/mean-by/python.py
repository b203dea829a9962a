import pandas as pd

rows = pd.DataFrame({"pclass": [3, 1, 3, 3, 2], "age": [20, 40, None, 30, None]})

# sort=False keeps the order of the keys; dropna=False would keep a missing key; a mean of nothing is NaN in pandas.
print(rows.groupby("pclass", sort=False, dropna=False)["age"].agg(["count", "mean"]))
