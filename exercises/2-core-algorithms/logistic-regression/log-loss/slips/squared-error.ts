// feedback: squared error
function logLoss(truths: number[], probabilities: number[]): number {
	const losses = probabilities.map((p, i) => (p - truths[i]!) ** 2);
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
