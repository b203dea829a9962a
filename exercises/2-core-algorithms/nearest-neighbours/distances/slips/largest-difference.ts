// feedback: largest difference
function distances(rows: number[][], query: number[]) {
	return rows.map((row) => Math.max(...row.map((value, j) => Math.abs(value - query[j]!))));
}
