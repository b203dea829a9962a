// feedback: one for each row
function assign(rows: number[][], centers: number[][]) {
	return centers.map((center) => {
		const squared = rows.map((row) => row.reduce((sum, value, j) => sum + (value - center[j]!) ** 2, 0));
		return squared.indexOf(Math.min(...squared));
	});
}
