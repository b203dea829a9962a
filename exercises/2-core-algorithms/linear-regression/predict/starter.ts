/** One prediction per row: the weighted sum of its entries, plus the bias. */
function predict(rows: number[][], weights: number[], bias: number): number[] {
	// TODO: multiply each entry by its weight, add them up, and add the bias.
	return rows.map(() => 0);
}

predict(
	[
		[30, 100],
		[20, 80]
	],
	[9, 1.5],
	-220
);
