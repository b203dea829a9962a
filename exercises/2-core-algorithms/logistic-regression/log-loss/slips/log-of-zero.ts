// feedback: log(0)
function logLoss(truths: number[], probabilities: number[]): number {
	const losses = probabilities.map((p, i) => (truths[i] === 1 ? -Math.log(p) : -Math.log(1 - p)));
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
