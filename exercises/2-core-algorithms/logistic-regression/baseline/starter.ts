/** Scores of the model on the test rows, beside those of a baseline that knows only the training truths. */
function compareWithBaseline(trainTruths: number[], testTruths: number[], probabilities: number[]) {
	// TODO: compute the four numbers.
	return { accuracy: 0, baselineAccuracy: 0, logLoss: 0, baselineLogLoss: 0 };
}

compareWithBaseline([0, 0, 0, 1], [1, 0], [0.8, 0.4]);
