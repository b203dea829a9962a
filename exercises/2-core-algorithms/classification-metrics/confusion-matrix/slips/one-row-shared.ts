// feedback: the same row
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const matrix: number[][] = new Array(labels.length).fill(new Array(labels.length).fill(0));
	truths.forEach((truth, i) => {
		matrix[labels.indexOf(truth)]![labels.indexOf(predictions[i]!)]!++;
	});
	return matrix;
}
