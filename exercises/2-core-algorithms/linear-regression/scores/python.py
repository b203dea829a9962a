from sklearn.metrics import mean_squared_error, r2_score

truths = [100, 200, 300]
predictions = [110, 190, 280]

print(mean_squared_error(truths, predictions))
print(r2_score(truths, predictions))
