/** The weights and the bias with the smallest mean squared error. */
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	// TODO: build Aᵀ A and Aᵀ y, where A is `rows` with a 1 at the end of each row. Then solve.
	return { weights: (rows[0] ?? []).map(() => 0), bias: 0 };
}

fitNormalEquation(
	[
		[0, 0],
		[1, 0],
		[0, 1],
		[1, 1]
	],
	[1, 3, 0, 4]
);
