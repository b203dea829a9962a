import pandas as pd

df = pd.DataFrame({"name": ["Ada", "Bo", "Cy"], "pclass": [1, 3, 2], "age": [50, None, None]})
overall, by_class = 28, {1: 39, 3: 24}

print(
    df.assign(
        age=df["age"].fillna(df["pclass"].map(by_class)).fillna(overall),
        ageMissing=df["age"].isna().astype(int),
    )
)
