import pandas as pd

df = pd.DataFrame(
    {
        "truth": [1, 1, 0, 1, 0, 1],
        "prediction": [1, 0, 1, 1, 0, 1],
        "group": ["man", "man", "man", "boy", "girl", "boy"],
    }
)

positives = df[df["truth"] == 1].groupby("group")["prediction"]
table = positives.agg(positives="size", recall="mean").reindex(sorted(df["group"].unique()))
print(table.fillna({"positives": 0}))
