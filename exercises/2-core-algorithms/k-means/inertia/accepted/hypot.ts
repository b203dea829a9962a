function inertia(rows: number[][], centers: number[][]) {
	return rows
		.map((row) =>
			Math.min(...centers.map((center) => Math.hypot(...row.map((value, j) => value - center[j]!))))
		)
		.map((distance) => distance * distance)
		.reduce((sum, value) => sum + value, 0);
}
