// feedback: without the bias
function lossGradient(rows: number[][], truths: number[], weights: number[], _bias: number) {
	const errors = rows.map((row, i) => {
		const score = row.reduce((sum, x, j) => sum + x * weights[j]!, 0);
		return 1 / (1 + Math.exp(-score)) - truths[i]!;
	});
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		weights: weights.map((_weight, j) => mean(rows.map((row, i) => errors[i]! * row[j]!))),
		bias: mean(errors)
	};
}
