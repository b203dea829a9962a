import pandas as pd


def survival_table(passengers):
    groups = passengers.groupby(["sex", "pclass"], as_index=False)
    # size counts rows; mean and count skip missing values.
    return groups.agg(passengers=("survived", "size"), rate=("survived", "mean"), meanAge=("age", "mean"))


passengers = pd.DataFrame(
    [("male", 3, 0, 30), ("female", 3, 1, None), ("male", 3, 1, None), ("female", 1, 1, 40), ("male", 3, 0, 20)],
    columns=["sex", "pclass", "survived", "age"],
)
print(survival_table(passengers))
