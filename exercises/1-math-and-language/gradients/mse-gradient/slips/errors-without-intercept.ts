// feedback: intercept in the prediction
function mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[] {
	const n = xs.length;
	const errors = xs.map((x, i) => slope * x + intercept - ys[i]!);
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const short = xs.map((x, i) => slope * x - ys[i]!);
	return [(2 / n) * sum(short.map((error, i) => error * xs[i]!)), (2 / n) * sum(short)];
}
