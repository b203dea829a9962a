import pandas as pd

df = pd.DataFrame(
    {"category": list("abaabc"), "target": [1, 0, 0, 1, 1, 1], "fold": [0, 0, 1, 1, 2, 1]}
)

codes = pd.Series(index=df.index, dtype=float)
for fold, rows in df.groupby("fold"):
    others = df[df["fold"] != fold]
    means = others.groupby("category")["target"].mean()
    codes[rows.index] = rows["category"].map(means).fillna(others["target"].mean())
print(codes.to_list())
