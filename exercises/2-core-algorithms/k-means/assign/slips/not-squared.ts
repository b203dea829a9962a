// feedback: cancel
function assign(rows: number[][], centers: number[][]) {
	return rows.map((row) => {
		const distances = centers.map((center) =>
			Math.abs(center.reduce((sum, value, j) => sum + value - row[j]!, 0))
		);
		return distances.indexOf(Math.min(...distances));
	});
}
