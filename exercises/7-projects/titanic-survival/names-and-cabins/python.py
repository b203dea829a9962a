import pandas as pd

TITLES = {"Mr": "Mr", "Mrs": "Mrs", "Mme": "Mrs", "Miss": "Miss", "Ms": "Miss", "Mlle": "Miss", "Master": "Master"}
names = pd.Series(["Reynaldo, Ms. Encarnacion", "Rothes, the Countess. of (Lucy Noel Martha Dyer-Edwards)"])
cabins = pd.Series(["B5", None])

print(names.str.extract(r", ([^.]+)\.")[0].map(TITLES).fillna("Other").tolist())
print(cabins.str[0].fillna("none").tolist())
