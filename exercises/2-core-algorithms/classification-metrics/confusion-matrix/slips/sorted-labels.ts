// feedback: alphabetical order
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const order = labels.toSorted();
	const matrix = order.map(() => order.map(() => 0));
	truths.forEach((truth, i) => {
		matrix[order.indexOf(truth)]![order.indexOf(predictions[i]!)]!++;
	});
	return matrix;
}
