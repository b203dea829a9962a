// feedback: rows and columns are swapped
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const matrix = labels.map(() => labels.map(() => 0));
	truths.forEach((truth, i) => {
		matrix[labels.indexOf(predictions[i]!)]![labels.indexOf(truth)]!++;
	});
	return matrix;
}
