// feedback: equally near
function assign(rows: number[][], centers: number[][]) {
	return rows.map((row) => {
		const squared = centers.map((center) =>
			center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0)
		);
		return squared.lastIndexOf(Math.min(...squared));
	});
}
