// feedback: once per row
function predict(rows: number[][], weights: number[], bias: number): number[] {
	return rows.map((row) => row.reduce((sum, x, j) => sum + x * weights[j]! + bias, 0));
}
