// feedback: mistakes are missing
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	const matrix = labels.map(() => labels.map(() => 0));
	truths.forEach((truth, i) => {
		if (predictions[i] === truth) matrix[labels.indexOf(truth)]![labels.indexOf(truth)]!++;
	});
	return matrix;
}
