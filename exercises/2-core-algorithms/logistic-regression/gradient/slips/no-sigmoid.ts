// feedback: scores
function lossGradient(rows: number[][], truths: number[], weights: number[], bias: number) {
	const errors = rows.map((row, i) => row.reduce((sum, x, j) => sum + x * weights[j]!, bias) - truths[i]!);
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		weights: weights.map((_weight, j) => mean(rows.map((row, i) => errors[i]! * row[j]!))),
		bias: mean(errors)
	};
}
