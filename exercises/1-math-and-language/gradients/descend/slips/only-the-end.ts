// feedback: last place only
function descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][] {
	let [slope, intercept] = [0, 0];
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const errorsNow = () => xs.map((x, i) => slope * x + intercept - ys[i]!);
	const rate = (2 * learningRate) / xs.length;
	for (let step = 0; step < steps; step++) {
		const errors = errorsNow();
		slope -= rate * sum(errors.map((error, i) => error * xs[i]!));
		intercept -= rate * sum(errors);
	}
	return [[slope, intercept]];
}
