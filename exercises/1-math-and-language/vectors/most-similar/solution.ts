function mostSimilar(target: number[], others: number[][], count: number): number[] {
	const product = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

	const similarities = others.map((other) => {
		const norms = Math.sqrt(product(target, target)) * Math.sqrt(product(other, other));
		return norms === 0 ? 0 : product(target, other) / norms;
	});
	// Sort the places and not the similarities, or nobody knows whose they were. Equals stay in their order.
	return others
		.map((_, place) => place)
		.sort((a, b) => similarities[b]! - similarities[a]!)
		.slice(0, count);
}

mostSimilar(
	[1, 1],
	[
		[0, 1],
		[-1, -1],
		[3, 3],
		[2, 0]
	],
	3
);
