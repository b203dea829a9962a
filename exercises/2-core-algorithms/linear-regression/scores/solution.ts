/** The mean of the squared residuals. */
function mse(truths: number[], predictions: number[]): number {
	return truths.reduce((sum, truth, i) => sum + (truth - predictions[i]!) ** 2, 0) / truths.length;
}

/** The share of the squared error of "always the mean" that the predictions get rid of. */
function r2(truths: number[], predictions: number[]): number {
	const mean = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
	const rival = mse(
		truths,
		truths.map(() => mean)
	);
	const error = mse(truths, predictions);
	// Nothing to explain: only being exactly right is as good as the mean.
	if (rival === 0) return error === 0 ? 1 : 0;
	return 1 - error / rival;
}

({ mse: mse([100, 200, 300], [110, 190, 280]), r2: r2([100, 200, 300], [110, 190, 280]) });
