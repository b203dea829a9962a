/** The place of the nearest centre, for each row. */
function assign(rows: number[][], centers: number[][]): number[] {
	// TODO: compare the distances of each row to all centres.
	return [];
}

assign(
	[
		[0, 0],
		[3, 1],
		[5, 5]
	],
	[
		[0, 1],
		[4, 2]
	]
);
