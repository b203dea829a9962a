/** The place of the nearest centre, for each row. */
function assign(rows: number[][], centers: number[][]): number[] {
	return rows.map((row) => {
		// The root would not change which one is smallest.
		const squared = centers.map((center) =>
			center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0)
		);
		// `indexOf` finds the first of equal ones.
		return squared.indexOf(Math.min(...squared));
	});
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
