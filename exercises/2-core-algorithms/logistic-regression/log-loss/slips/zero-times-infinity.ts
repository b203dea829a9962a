// feedback: log(0)
function logLoss(truths: number[], probabilities: number[]): number {
	const losses = probabilities.map((p, i) => {
		const y = truths[i]!;
		return -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
	});
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
