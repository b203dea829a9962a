// feedback: mean
function inertia(rows: number[][], centers: number[][]) {
	const squared = (row: number[], center: number[]) =>
		center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0);
	const total = rows.reduce(
		(sum, row) => sum + Math.min(...centers.map((center) => squared(row, center))),
		0
	);
	return total / (rows.length || 1);
}
