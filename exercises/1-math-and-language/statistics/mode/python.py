import pandas as pd

fares = pd.Series([26, 13, 13, 26, 8.05])

print(fares.mode().tolist())
