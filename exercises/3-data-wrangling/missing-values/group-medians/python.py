import pandas as pd

df = pd.DataFrame({"pclass": [1, 1, 3, 3, 3, 3, 2], "age": [40, 50, 20, None, 30, 22, None]})

print(df["age"].median())
print(df.groupby("pclass")["age"].median().dropna())
