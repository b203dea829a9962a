// feedback: farthest
function assign(rows: number[][], centers: number[][]) {
	return rows.map((row) => {
		const squared = centers.map((center) =>
			center.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0)
		);
		return squared.indexOf(Math.max(...squared));
	});
}
