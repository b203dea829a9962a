// feedback: as many centres
function update(rows: number[][], labels: number[], centers: number[][]) {
	return centers.flatMap((center, group) => {
		const members = rows.filter((_row, i) => labels[i] === group);
		if (members.length === 0) return [];
		return [center.map((_, j) => members.reduce((sum, row) => sum + row[j]!, 0) / members.length)];
	});
}
