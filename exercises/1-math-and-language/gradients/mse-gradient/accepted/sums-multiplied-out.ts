// The errors are never formed: everything comes from five means.
function mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[] {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value) / values.length;
	const [x, y] = [mean(xs), mean(ys)];
	const xx = mean(xs.map((value) => value ** 2));
	const xy = mean(xs.map((value, i) => value * ys[i]!));
	return [2 * (slope * xx + intercept * x - xy), 2 * (slope * x + intercept - y)];
}
