function logLoss(truths: number[], probabilities: number[]): number {
	let total = 0;
	for (let i = 0; i < truths.length; i++) {
		const y = truths[i]!;
		const p = Math.min(1 - 1e-15, Math.max(1e-15, probabilities[i]!));
		total += y * Math.log(p) + (1 - y) * Math.log(1 - p);
	}
	return -total / truths.length;
}
