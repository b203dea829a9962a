/** The slopes of the mean squared error of a line: by its slope, and by its intercept. */
function mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[] {
	const errors = xs.map((x, i) => slope * x + intercept - ys[i]!);
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	// The chain rule: 2 · error from the square, times what the error does when this number grows by 1.
	return [2 * mean(errors.map((error, i) => error * xs[i]!)), 2 * mean(errors)];
}

mseGradient([1, 2, 3], [2, 4, 7], 1, 0);
