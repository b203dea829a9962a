// feedback: clipped too early
function logLoss(truths: number[], probabilities: number[]): number {
	const losses = probabilities.map((probability, i) => {
		const p = Math.min(Math.max(probability, 1e-7), 1 - 1e-7);
		return -Math.log(truths[i] === 1 ? p : 1 - p);
	});
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
