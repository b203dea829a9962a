// feedback: who died
function logLoss(truths: number[], probabilities: number[]): number {
	let total = 0;
	probabilities.forEach((probability, i) => {
		const p = Math.min(Math.max(probability, 1e-15), 1 - 1e-15);
		total -= truths[i]! * Math.log(p);
	});
	return total / truths.length;
}
