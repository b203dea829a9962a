// feedback: negative result
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
		belief = isPositive ? ill / (ill + healthy) : belief;
	}
	return belief;
}
