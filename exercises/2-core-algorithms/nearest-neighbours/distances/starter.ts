/** The Euclidean distance of each row to the query. */
function distances(rows: number[][], query: number[]): number[] {
	// TODO: one distance for each row.
	return [];
}

distances(
	[
		[1, 2],
		[4, 6],
		[0, 2]
	],
	[1, 2]
);
