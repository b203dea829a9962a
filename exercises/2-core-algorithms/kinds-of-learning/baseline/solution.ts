/** The label that is most frequent in training, and how often it is right on the test rows. */
function majorityBaseline(trainLabels: string[], testLabels: string[]): { label: string; accuracy: number } {
	const share = (labels: string[], label: string) =>
		labels.filter((other) => other === label).length / labels.length;
	// In alphabetical order only a higher share changes the mind, so of tied labels the first stays.
	const label = trainLabels
		.toSorted()
		.reduce((best, one) => (share(trainLabels, one) > share(trainLabels, best) ? one : best));
	return { label, accuracy: share(testLabels, label) };
}

majorityBaseline(['no', 'no', 'yes'], ['yes', 'no', 'yes', 'yes']);
