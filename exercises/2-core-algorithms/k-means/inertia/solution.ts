/** The sum of the squared distances of all rows to their nearest centre. */
function inertia(rows: number[][], centers: number[][]): number {
	const squared = (row: number[], center: number[]) =>
		center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0);
	return rows.reduce((sum, row) => sum + Math.min(...centers.map((center) => squared(row, center))), 0);
}

inertia(
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
