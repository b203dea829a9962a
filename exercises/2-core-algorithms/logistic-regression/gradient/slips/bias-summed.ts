// feedback: divided the weights by n, but not the bias
function lossGradient(rows: number[][], truths: number[], weights: number[], bias: number) {
	const errors = rows.map((row, i) => {
		const score = row.reduce((sum, x, j) => sum + x * weights[j]!, bias);
		const p = 1 / (1 + Math.exp(-score));
		return p - truths[i]!;
	});
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	return {
		weights: weights.map((_weight, j) => sum(rows.map((row, i) => errors[i]! * row[j]!)) / rows.length),
		bias: sum(errors)
	};
}
