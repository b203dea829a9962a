/** The mean of the rows of each centre; a centre without rows stays. */
function update(rows: number[][], labels: number[], centers: number[][]): number[][] {
	return centers.map((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		if (members.length === 0) return center;
		return center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / members.length);
	});
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
