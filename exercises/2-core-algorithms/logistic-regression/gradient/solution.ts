/** The gradient of the mean log-loss: one number per weight, and one for the bias. */
function lossGradient(
	rows: number[][],
	truths: number[],
	weights: number[],
	bias: number
): { weights: number[]; bias: number } {
	const errors = rows.map((row, i) => {
		const score = row.reduce((sum, x, j) => sum + x * weights[j]!, bias);
		return 1 / (1 + Math.exp(-score)) - truths[i]!;
	});
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		weights: weights.map((_weight, j) => mean(rows.map((row, i) => errors[i]! * row[j]!))),
		// The bias is a weight whose feature is always 1.
		bias: mean(errors)
	};
}

lossGradient(
	[
		[1, 2],
		[3, 0],
		[1, 1]
	],
	[1, 0, 1],
	[0, 0],
	0
);
