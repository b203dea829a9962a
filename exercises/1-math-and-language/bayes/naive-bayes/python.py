from sklearn.naive_bayes import CategoricalNB
from sklearn.preprocessing import OrdinalEncoder

rows = [["f", "1"], ["f", "3"], ["m", "1"], ["m", "3"], ["m", "3"]]
truths = [1, 1, 1, 0, 0]

encoder = OrdinalEncoder().fit(rows)
model = CategoricalNB(alpha=1).fit(encoder.transform(rows), truths)
print(model.predict_proba(encoder.transform([["m", "3"]]))[0, 1])
