from sklearn.metrics import confusion_matrix

truths = ["died", "died", "died", "lived", "lived"]
predictions = ["died", "lived", "lived", "lived", "died"]

print(confusion_matrix(truths, predictions, labels=["died", "lived"]))
