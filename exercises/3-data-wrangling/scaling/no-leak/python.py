from sklearn.preprocessing import StandardScaler

train, test = [[2], [6]], [[10], [4]]
scaler = StandardScaler().fit(train)

print(scaler.transform(train))
print(scaler.transform(test))
