from sklearn.metrics import accuracy_score, f1_score

truths = ["positive", "neutral", "neutral", "negative"]
predictions = ["positive", "neutral", "positive", "neutral"]

print(accuracy_score(truths, predictions), f1_score(truths, predictions, average="macro"))
