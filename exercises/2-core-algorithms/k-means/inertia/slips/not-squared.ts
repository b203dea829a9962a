// feedback: not squared
function inertia(rows: number[][], centers: number[][]) {
	return rows.reduce(
		(sum, row) =>
			sum + Math.min(...centers.map((center) => Math.hypot(...row.map((value, j) => value - center[j]!)))),
		0
	);
}
