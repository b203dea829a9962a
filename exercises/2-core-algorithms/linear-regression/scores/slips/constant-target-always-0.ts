// feedback: exactly right
function mse(truths: number[], predictions: number[]): number {
	return truths.reduce((sum, truth, i) => sum + (truth - predictions[i]!) ** 2, 0) / truths.length;
}

function r2(truths: number[], predictions: number[]): number {
	const mean = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
	const spread = mse(
		truths,
		truths.map(() => mean)
	);
	return spread === 0 ? 0 : 1 - mse(truths, predictions) / spread;
}
