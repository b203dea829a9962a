function mostSimilar(target: number[], others: number[][], count: number): number[] {
	// TODO: the similarity of each, then the places of the highest ones.
	return others.map((_, place) => place).slice(0, count);
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
