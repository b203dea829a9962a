// feedback: not divided by n
/** How good chances are: the share that is right with its standard error, and the log-loss. */
function scoreChances(truths: number[], chances: number[]) {
	const n = truths.length;
	const accuracy = truths.filter((truth, i) => (chances[i]! >= 0.5 ? 1 : 0) === truth).length / n;
	const losses = truths.map((truth, i) => {
		const given = truth === 1 ? chances[i]! : 1 - chances[i]!;
		return -Math.log(Math.max(given, 1e-15));
	});
	return {
		accuracy,
		standardError: Math.sqrt(accuracy * (1 - accuracy)),
		logLoss: losses.reduce((sum, loss) => sum + loss, 0) / n
	};
}

scoreChances([1, 0, 1, 0], [0.9, 0.2, 0.4, 0.5]);
