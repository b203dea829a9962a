// feedback: one list
function predict(rows: number[][], weights: number[], bias: number) {
	return rows.map((row) => row.map((x, j) => x * weights[j]! + bias));
}
