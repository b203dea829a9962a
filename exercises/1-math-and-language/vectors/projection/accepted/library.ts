const product = (a: readonly number[], b: readonly number[]) =>
	a.map((x, i) => x * b[i]!).reduce((x, y) => x + y, 0);

const project = (a: readonly number[], onto: readonly number[]): number[] =>
	onto.map((y) => (y === 0 ? 0 : (y * product(a, onto)) / product(onto, onto)));
