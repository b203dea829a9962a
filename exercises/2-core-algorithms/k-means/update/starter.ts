/** The mean of the rows of each centre; a centre without rows stays. */
function update(rows: number[][], labels: number[], centers: number[][]): number[][] {
	// TODO: one mean for each centre.
	return centers;
}

update(
	[
		[1, 1],
		[3, 1],
		[6, 4]
	],
	[0, 0, 2],
	[
		[0, 0],
		[9, 9],
		[5, 5]
	]
);
