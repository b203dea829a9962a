// feedback: square root
function mse(truths: number[], predictions: number[]): number {
	return Math.sqrt(truths.reduce((sum, truth, i) => sum + (truth - predictions[i]!) ** 2, 0) / truths.length);
}

function r2(truths: number[], predictions: number[]): number {
	const mean = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
	const all = truths.reduce((sum, truth) => sum + (truth - mean) ** 2, 0);
	const left = truths.reduce((sum, truth, i) => sum + (truth - predictions[i]!) ** 2, 0);
	if (all === 0) return left === 0 ? 1 : 0;
	return 1 - left / all;
}
