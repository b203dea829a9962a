import * as ml from 'stagecoach/ml';

function compareWithBaseline(trainTruths: number[], testTruths: number[], probabilities: number[]) {
	const rate = trainTruths.reduce((sum, truth) => sum + truth, 0) / trainTruths.length;
	const accuracyOf = (chances: number[]) =>
		ml.accuracyScore(
			testTruths,
			chances.map((p) => Number(p >= 0.5))
		);
	const logLossOf = (chances: number[]) => ml.logLoss(testTruths, chances, { labels: [0, 1] });
	const constant = testTruths.map(() => rate);
	return {
		accuracy: accuracyOf(probabilities),
		baselineAccuracy: accuracyOf(constant),
		logLoss: logLossOf(probabilities),
		baselineLogLoss: logLossOf(constant)
	};
}
