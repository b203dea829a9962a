/** One prediction per row: the weighted sum of its entries, plus the bias. */
function predict(rows: number[][], weights: number[], bias: number): number[] {
	return rows.map((row) => weights.reduce((sum, weight, j) => sum + weight * row[j]!, bias));
}

predict(
	[
		[30, 100],
		[20, 80]
	],
	[9, 1.5],
	-220
);
