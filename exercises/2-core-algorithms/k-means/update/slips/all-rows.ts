// feedback: number of all rows
function update(rows: number[][], labels: number[], centers: number[][]) {
	return centers.map((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		if (members.length === 0) return center;
		return center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
	});
}
