/** Counts by true label (rows) and predicted label (columns), both in the order of `labels`. */
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const matrix = labels.map(() => labels.map(() => 0));
	// TODO: for each passenger, add 1 to one entry of the matrix.
	return matrix;
}

confusionMatrix(
	['died', 'died', 'died', 'lived', 'lived'],
	['died', 'lived', 'lived', 'lived', 'died'],
	['died', 'lived']
);
