// feedback: the sum of the losses
function logLoss(truths: number[], probabilities: number[]): number {
	return probabilities.reduce((sum, probability, i) => {
		const p = Math.min(Math.max(probability, 1e-15), 1 - 1e-15);
		return sum - Math.log(truths[i] === 1 ? p : 1 - p);
	}, 0);
}
