// feedback: changed
function logLoss(truths: number[], probabilities: number[]): number {
	let total = 0;
	for (let i = 0; i < probabilities.length; i++) {
		probabilities[i] = Math.min(Math.max(probabilities[i]!, 1e-15), 1 - 1e-15);
		total -= Math.log(truths[i] === 1 ? probabilities[i]! : 1 - probabilities[i]!);
	}
	return total / truths.length;
}
