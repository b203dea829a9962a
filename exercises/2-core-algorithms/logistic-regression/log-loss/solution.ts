/** The mean log-loss of probabilities (of survival) against what happened (1 survived, 0 died). */
function logLoss(truths: number[], probabilities: number[]): number {
	const epsilon = 1e-15;
	const losses = probabilities.map((probability, i) => {
		// log(0) is −Infinity: one overconfident row would make the mean useless.
		const p = Math.min(Math.max(probability, epsilon), 1 - epsilon);
		// Choosing the term (and not y·log p + (1−y)·log(1−p)) never computes 0 · log(0).
		return truths[i] === 1 ? -Math.log(p) : -Math.log(1 - p);
	});
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

logLoss([1, 0, 1], [0.9, 0.2, 0.6]);
