/** The probability of being ill after a row of tests; `true` is a positive result. */
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	let belief = prevalence;
	for (const isPositive of results) {
		const ill = belief * (isPositive ? sensitivity : 1 - sensitivity);
		const healthy = (1 - belief) * (isPositive ? 1 - specificity : specificity);
		// Today's prior is yesterday's posterior.
		belief = ill / (ill + healthy);
	}
	return belief;
}

({
	positive: afterTests(0.01, 0.9, 0.91, [true]),
	twice: afterTests(0.01, 0.9, 0.91, [true, true]),
	negative: afterTests(0.01, 0.9, 0.91, [false])
});
