function mse(truths: number[], predictions: number[]): number {
	let total = 0;
	for (let i = 0; i < truths.length; i++) {
		const residual = predictions[i]! - truths[i]!;
		total += residual * residual;
	}
	return total / truths.length;
}

function r2(truths: number[], predictions: number[]): number {
	let sum = 0;
	for (const truth of truths) sum += truth;
	let left = 0;
	let all = 0;
	truths.forEach((truth, i) => {
		left += (truth - predictions[i]!) ** 2;
		all += (truth - sum / truths.length) ** 2;
	});
	if (all > 0) return (all - left) / all;
	return left > 0 ? 0 : 1;
}
