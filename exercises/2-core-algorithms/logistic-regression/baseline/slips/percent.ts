// feedback: percent
function compareWithBaseline(trainTruths: number[], testTruths: number[], probabilities: number[]) {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const accuracyOf = (chances: number[]) =>
		mean(testTruths.map((truth, i) => ((chances[i]! >= 0.5 ? 1 : 0) === truth ? 1 : 0))) * 100;
	const logLossOf = (chances: number[]) =>
		mean(testTruths.map((truth, i) => -Math.log(truth === 1 ? chances[i]! : 1 - chances[i]!)));
	const rate = mean(trainTruths);
	const constant = testTruths.map(() => rate);
	return {
		accuracy: accuracyOf(probabilities),
		baselineAccuracy: accuracyOf(constant),
		logLoss: logLossOf(probabilities),
		baselineLogLoss: logLossOf(constant)
	};
}
