// feedback: first column
function assign(rows: number[][], centers: number[][]) {
	return rows.map((row) => {
		const distances = centers.map((center) => Math.abs(center[0]! - row[0]!));
		return distances.indexOf(Math.min(...distances));
	});
}
