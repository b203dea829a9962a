// feedback: root
function inertia(rows: number[][], centers: number[][]) {
	const squared = (row: number[], center: number[]) =>
		center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0);
	return Math.sqrt(
		rows.reduce((sum, row) => sum + Math.min(...centers.map((center) => squared(row, center))), 0)
	);
}
