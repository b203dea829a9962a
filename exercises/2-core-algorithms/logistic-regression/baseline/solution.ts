/** Scores of the model on the test rows, beside those of a baseline that knows only the training truths. */
function compareWithBaseline(trainTruths: number[], testTruths: number[], probabilities: number[]) {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const accuracyOf = (chances: number[]) =>
		mean(testTruths.map((truth, i) => ((chances[i]! >= 0.5 ? 1 : 0) === truth ? 1 : 0)));
	const logLossOf = (chances: number[]) =>
		mean(testTruths.map((truth, i) => -Math.log(truth === 1 ? chances[i]! : 1 - chances[i]!)));

	// The baseline is a model too: what it knows comes from the training rows alone.
	const rate = mean(trainTruths);
	const constant = testTruths.map(() => rate);
	return {
		accuracy: accuracyOf(probabilities),
		// A constant probability on one side of ½ always predicts the majority class.
		baselineAccuracy: accuracyOf(constant),
		logLoss: logLossOf(probabilities),
		baselineLogLoss: logLossOf(constant)
	};
}

compareWithBaseline([0, 0, 0, 1], [1, 0], [0.8, 0.4]);
