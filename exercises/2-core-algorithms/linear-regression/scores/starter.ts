/** The mean of the squared residuals. */
function mse(truths: number[], predictions: number[]): number {
	// TODO: average (truth − prediction)².
	return 0;
}

/** The share of the squared error of "always the mean" that the predictions get rid of. */
function r2(truths: number[], predictions: number[]): number {
	// TODO: 1 − squared error of the predictions / squared error of the mean.
	return 0;
}

({ mse: mse([100, 200, 300], [110, 190, 280]), r2: r2([100, 200, 300], [110, 190, 280]) });
