import pandas as pd

df = pd.DataFrame({"name": ["Ada", "Bo", "Cy"], "age": [30, None, 0], "cabin": [None, "C22", None]})

kept = df.dropna(subset=["age"])
print(kept)
print(len(df) - len(kept))
