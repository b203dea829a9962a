// feedback: minus sign
function logLoss(truths: number[], probabilities: number[]): number {
	let total = 0;
	probabilities.forEach((probability, i) => {
		const p = Math.min(Math.max(probability, 1e-15), 1 - 1e-15);
		total += Math.log(truths[i] === 1 ? p : 1 - p);
	});
	return total / truths.length;
}
