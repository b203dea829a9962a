// feedback: all centres
function inertia(rows: number[][], centers: number[][]) {
	const squared = (row: number[], center: number[]) =>
		center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0);
	return rows.reduce(
		(sum, row) => sum + centers.reduce((inner, center) => inner + squared(row, center), 0),
		0
	);
}
