/** Counts by true label (rows) and predicted label (columns), both in the order of `labels`. */
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	// A row of its own for each label: `fill([])` would put the same row everywhere.
	const matrix = labels.map(() => labels.map(() => 0));
	truths.forEach((truth, i) => {
		matrix[labels.indexOf(truth)]![labels.indexOf(predictions[i]!)]!++;
	});
	return matrix;
}

confusionMatrix(
	['died', 'died', 'died', 'lived', 'lived'],
	['died', 'lived', 'lived', 'lived', 'died'],
	['died', 'lived']
);
