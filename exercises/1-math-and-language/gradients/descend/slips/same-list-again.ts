// feedback: same list
function descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][] {
	let [slope, intercept] = [0, 0];
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const errorsNow = () => xs.map((x, i) => slope * x + intercept - ys[i]!);
	const place = [0, 0];
	const path = [place];
	const rate = (2 * learningRate) / xs.length;
	for (let step = 0; step < steps; step++) {
		const errors = errorsNow();
		slope -= rate * sum(errors.map((error, i) => error * xs[i]!));
		intercept -= rate * sum(errors);
		place[0] = slope;
		place[1] = intercept;
		path.push(place);
	}
	return path;
}
