import * as ml from 'stagecoach/ml';

function scoreChances(truths: number[], chances: number[]) {
	const clipped = chances.map((chance) => Math.min(1 - 1e-15, Math.max(1e-15, chance)));
	const predictions = chances.map((chance) => Number(chance >= 0.5));
	const accuracy = ml.accuracyScore(truths, predictions);
	return {
		accuracy,
		standardError: ((accuracy - accuracy ** 2) / truths.length) ** 0.5,
		logLoss: ml.logLoss(truths, clipped, { labels: [0, 1] })
	};
}
