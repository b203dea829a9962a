// feedback: reversed
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const order = labels.toReversed();
	const matrix = order.map(() => order.map(() => 0));
	truths.forEach((truth, i) => {
		matrix[order.indexOf(truth)]![order.indexOf(predictions[i]!)]!++;
	});
	return matrix;
}
