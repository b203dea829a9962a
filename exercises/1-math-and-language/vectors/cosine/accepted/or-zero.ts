const product = (a: readonly number[], b: readonly number[]) =>
	a.map((x, i) => x * b[i]!).reduce((x, y) => x + y, 0);

const cosineSimilarity = (a: readonly number[], b: readonly number[]): number =>
	product(a, b) / Math.sqrt(product(a, a)) / Math.sqrt(product(b, b)) || 0;
