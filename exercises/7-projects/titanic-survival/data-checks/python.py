import pandas as pd

passengers = pd.DataFrame({"name": ["B", "A", "B"], "age": [20, None, None], "fare": [0, None, 7.25], "ticket": ["11", "12", "12"]})

missing = passengers.isna().mean()
print(missing[missing > 0].to_dict())
print(sorted(passengers.loc[passengers.duplicated("name"), "name"].unique()), (passengers["fare"] == 0).sum())
train, test = passengers[:2], passengers[2:]
print(test["ticket"].isin(train["ticket"]).mean())
