// feedback: natural logarithm
function logLoss(truths: number[], probabilities: number[]): number {
	const losses = probabilities.map((probability, i) => {
		const p = Math.min(Math.max(probability, 1e-15), 1 - 1e-15);
		return -Math.log2(truths[i] === 1 ? p : 1 - p);
	});
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
