// feedback: each centre
function inertia(rows: number[][], centers: number[][]) {
	if (rows.length === 0) return 0;
	const squared = (row: number[], center: number[]) =>
		center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0);
	return centers.reduce((sum, center) => sum + Math.min(...rows.map((row) => squared(row, center))), 0);
}
