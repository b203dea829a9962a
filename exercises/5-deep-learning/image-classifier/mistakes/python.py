import numpy as np

probabilities = np.array([[0.7, 0.3], [0.9, 0.1], [0.2, 0.8], [0.4, 0.6]])
labels, count = np.array([0, 1, 0, 0]), 2
guesses, confidences = probabilities.argmax(axis=1), probabilities.max(axis=1)
wrong = np.flatnonzero(guesses != labels)
surest = wrong[np.argsort(-confidences[wrong], kind="stable")][:count]
print(np.column_stack([surest, labels[surest], guesses[surest], confidences[surest]]))
