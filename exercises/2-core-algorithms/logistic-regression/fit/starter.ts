/** Gradient descent on the mean log-loss. All weights and the bias start at 0. */
function fitLogistic(
	rows: number[][],
	truths: number[],
	learningRate: number,
	steps: number
): { weights: number[]; bias: number } {
	const weights = (rows[0] ?? []).map(() => 0);
	// TODO: take `steps` steps against the gradient.
	return { weights, bias: 0 };
}

fitLogistic([[0], [1], [2], [3]], [0, 0, 1, 1], 0.5, 100);
