// feedback: given to survival in every row
function logLoss(truths: number[], probabilities: number[]): number {
	const losses = probabilities.map((p) => -Math.log(Math.min(Math.max(p, 1e-15), 1 - 1e-15)));
	return losses.reduce((sum, loss) => sum + loss, 0) / truths.length;
}
