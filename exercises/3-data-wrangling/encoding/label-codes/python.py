from sklearn.preprocessing import LabelEncoder

encoder = LabelEncoder()
print(encoder.fit_transform(["S", "C", "S", "Q"]))
print(encoder.classes_)
