// feedback: misses
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	let belief = prevalence;
	for (const isPositive of results) {
		const ill = belief * sensitivity;
		const healthy = (1 - belief) * (isPositive ? 1 - specificity : specificity);
		belief = ill / (ill + healthy);
	}
	return belief;
}
