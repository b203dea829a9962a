/** The path of gradient descent on the mean squared error of a line, from [0, 0] on. */
function descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][] {
	let [slope, intercept] = [0, 0];
	const path = [[slope, intercept]];
	for (let step = 0; step < steps; step++) {
		// All errors at the old place, before either number moves.
		const errors = xs.map((x, i) => slope * x + intercept - ys[i]!);
		const rate = (2 * learningRate) / xs.length;
		slope -= rate * errors.reduce((sum, error, i) => sum + error * xs[i]!, 0);
		intercept -= rate * errors.reduce((sum, error) => sum + error, 0);
		path.push([slope, intercept]);
	}
	return path;
}

descend([1, 2, 3], [2, 4, 7], 0.1, 2);
