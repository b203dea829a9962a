import pandas as pd

train = pd.DataFrame({"sex": ["female", "female", "male", "female", "male"], "survived": [1, 1, 0, 0, 1]})
passengers = pd.DataFrame({"sex": ["male", "female"]})

shares = train.groupby("sex")["survived"].mean()
print(passengers["sex"].map(shares).fillna(train["survived"].mean()).tolist())
