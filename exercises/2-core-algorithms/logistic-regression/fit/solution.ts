/** Gradient descent on the mean log-loss. All weights and the bias start at 0. */
function fitLogistic(
	rows: number[][],
	truths: number[],
	learningRate: number,
	steps: number
): { weights: number[]; bias: number } {
	const weights = (rows[0] ?? []).map(() => 0);
	let bias = 0;
	for (let step = 0; step < steps; step++) {
		// All errors first: every slope of this step must be taken at the same weights.
		const errors = rows.map((row, i) => {
			const score = row.reduce((sum, x, j) => sum + x * weights[j]!, bias);
			return 1 / (1 + Math.exp(-score)) - truths[i]!;
		});
		for (const j of weights.keys()) {
			const slope = rows.reduce((sum, row, i) => sum + errors[i]! * row[j]!, 0) / rows.length;
			weights[j]! -= learningRate * slope;
		}
		bias -= (learningRate * errors.reduce((sum, error) => sum + error, 0)) / rows.length;
	}
	return { weights, bias };
}

fitLogistic([[0], [1], [2], [3]], [0, 0, 1, 1], 0.5, 100);
