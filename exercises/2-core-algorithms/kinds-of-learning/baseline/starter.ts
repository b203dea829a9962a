/** The label that is most frequent in training, and how often it is right on the test rows. */
function majorityBaseline(trainLabels: string[], testLabels: string[]): { label: string; accuracy: number } {
	// TODO: learn one word from trainLabels, and score it on testLabels.
	return { label: '', accuracy: NaN };
}

majorityBaseline(['no', 'no', 'yes'], ['yes', 'no', 'yes', 'yes']);
