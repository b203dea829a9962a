import pandas as pd

values, categories, alpha = ["S", "S", "C"], ["C", "Q", "S"], 1

counts = pd.Series(values).value_counts().reindex(categories, fill_value=0)
print(((counts + alpha) / (len(values) + alpha * len(categories))).tolist())
