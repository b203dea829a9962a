// feedback: each difference alone
function distances(rows: number[][], query: number[]) {
	return rows.map((row) => row.reduce((sum, value, j) => sum + Math.sqrt((value - query[j]!) ** 2), 0));
}
