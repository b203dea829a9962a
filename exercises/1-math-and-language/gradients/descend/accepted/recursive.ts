function descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][] {
	if (steps === 0) return [[0, 0]];
	const before = descend(xs, ys, learningRate, steps - 1);
	const [slope, intercept] = before.at(-1) as [number, number];
	const mean = (of: (x: number, error: number) => number) =>
		xs.reduce((sum, x, i) => sum + of(x, slope * x + intercept - ys[i]!), 0) / xs.length;
	return [
		...before,
		[
			slope - learningRate * 2 * mean((x, error) => x * error),
			intercept - learningRate * 2 * mean((_, error) => error)
		]
	];
}
