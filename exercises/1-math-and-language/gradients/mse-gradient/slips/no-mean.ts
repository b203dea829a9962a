// feedback: divide by n
function mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[] {
	const errors = xs.map((x, i) => slope * x + intercept - ys[i]!);
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	return [2 * sum(errors.map((error, i) => error * xs[i]!)), 2 * sum(errors)];
}
