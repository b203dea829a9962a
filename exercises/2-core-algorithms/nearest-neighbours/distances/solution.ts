/** The Euclidean distance of each row to the query. */
function distances(rows: number[][], query: number[]): number[] {
	// The root comes last, of the whole sum: a root of each term would leave the plain differences.
	return rows.map((row) => Math.sqrt(row.reduce((sum, value, j) => sum + (value - query[j]!) ** 2, 0)));
}

distances(
	[
		[1, 2],
		[4, 6],
		[0, 2]
	],
	[1, 2]
);
