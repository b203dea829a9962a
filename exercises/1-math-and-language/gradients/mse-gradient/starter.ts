/** The slopes of the mean squared error of a line: by its slope, and by its intercept. */
function mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[] {
	// TODO: the error of each point first, then the two means.
	return [0, 0];
}

mseGradient([1, 2, 3], [2, 4, 7], 1, 0);
