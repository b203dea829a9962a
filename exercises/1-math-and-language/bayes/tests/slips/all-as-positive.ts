// feedback: as if it were positive
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	let belief = prevalence;
	for (let i = 0; i < results.length; i++) {
		const ill = belief * sensitivity;
		belief = ill / (ill + (1 - belief) * (1 - specificity));
	}
	return belief;
}
