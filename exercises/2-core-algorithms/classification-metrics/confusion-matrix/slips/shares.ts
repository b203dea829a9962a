// feedback: shares
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const matrix = labels.map(() => labels.map(() => 0));
	truths.forEach((truth, i) => {
		matrix[labels.indexOf(truth)]![labels.indexOf(predictions[i]!)]! += 1 / truths.length;
	});
	return matrix;
}
