// feedback: intercept in the prediction
function mseGradient(xs: number[], ys: number[], slope: number, _intercept: number): number[] {
	const n = xs.length;
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const errors = xs.map((x, i) => slope * x - ys[i]!);
	return [(2 / n) * sum(errors.map((error, i) => error * xs[i]!)), (2 / n) * sum(errors)];
}
