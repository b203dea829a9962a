// feedback: changed
function update(rows: number[][], labels: number[], centers: number[][]) {
	centers.forEach((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		if (members.length === 0) return;
		center.forEach((_, j) => (center[j] = members.reduce((sum, row) => sum + row[j]!, 0) / members.length));
	});
	return centers;
}
