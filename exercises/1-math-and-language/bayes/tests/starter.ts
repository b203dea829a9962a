/** The probability of being ill after a row of tests; `true` is a positive result. */
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	// TODO: after each result, what you believe is the prior of the next.
	return prevalence;
}

({
	positive: afterTests(0.01, 0.9, 0.91, [true]),
	twice: afterTests(0.01, 0.9, 0.91, [true, true]),
	negative: afterTests(0.01, 0.9, 0.91, [false])
});
