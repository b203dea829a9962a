// Each result adds its evidence to the logarithm of the odds.
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	const up = Math.log(sensitivity / (1 - specificity));
	const down = Math.log((1 - sensitivity) / specificity);
	const start = Math.log(prevalence / (1 - prevalence));
	const score = results.reduce((sum, isPositive) => sum + (isPositive ? up : down), start);
	return 1 / (1 + Math.exp(-score));
}
