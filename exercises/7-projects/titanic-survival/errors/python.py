import pandas as pd

passengers = pd.DataFrame({"sex": ["male", "male", "female"], "pclass": [1, 1, 3], "survived": [1, 0, 0]})
chances = pd.Series([0.3, 0.2, 0.5])

wrong = (chances >= 0.5).astype(int) != passengers["survived"]
groups = passengers.assign(wrong=wrong).groupby(["sex", "pclass"], as_index=False)
table = groups.agg(passengers=("wrong", "size"), wrong=("wrong", "sum"), share=("wrong", "mean"))
print(table.sort_values(["share", "passengers", "sex", "pclass"], ascending=[False, False, True, True]))
