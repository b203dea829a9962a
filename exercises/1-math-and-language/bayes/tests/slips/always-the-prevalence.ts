// feedback: Only the last
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	let belief = prevalence;
	for (const isPositive of results) {
		const ill = prevalence * (isPositive ? sensitivity : 1 - sensitivity);
		const healthy = (1 - prevalence) * (isPositive ? 1 - specificity : specificity);
		belief = ill / (ill + healthy);
	}
	return belief;
}
