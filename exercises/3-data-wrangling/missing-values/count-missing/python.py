import numpy as np
import pandas as pd

df = pd.DataFrame({"name": ["Ada", " ", "Cy"], "age": [None, 30, np.nan], "parch": [0, 0, 1]})

# isna does not know blank texts: make them NaN first.
print(df.replace(r"^\s*$", np.nan, regex=True).isna().sum())
