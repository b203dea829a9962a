/** The gradient of the mean log-loss: one number per weight, and one for the bias. */
function lossGradient(
	rows: number[][],
	truths: number[],
	weights: number[],
	bias: number
): { weights: number[]; bias: number } {
	// TODO: average (probability − truth) · feature over the rows.
	return { weights: weights.map(() => 0), bias: 0 };
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
