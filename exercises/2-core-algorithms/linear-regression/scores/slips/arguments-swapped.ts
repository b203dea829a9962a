// feedback: swapped
function mse(truths: number[], predictions: number[]): number {
	return truths.reduce((sum, truth, i) => sum + (truth - predictions[i]!) ** 2, 0) / truths.length;
}

function r2(truths: number[], predictions: number[]): number {
	const mean = predictions.reduce((sum, prediction) => sum + prediction, 0) / truths.length;
	const spread = mse(
		predictions,
		truths.map(() => mean)
	);
	if (spread === 0) return mse(truths, predictions) === 0 ? 1 : 0;
	return 1 - mse(truths, predictions) / spread;
}
