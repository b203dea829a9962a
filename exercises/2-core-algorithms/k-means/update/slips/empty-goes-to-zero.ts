// feedback: where it was
function update(rows: number[][], labels: number[], centers: number[][]) {
	return centers.map((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		return center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / (members.length || 1));
	});
}
