const afterTests = (
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number => {
	const [first, ...others] = results;
	if (first === undefined) return prevalence;
	const [ill, healthy] = first ? [sensitivity, 1 - specificity] : [1 - sensitivity, specificity];
	const next = (prevalence * ill) / (prevalence * ill + (1 - prevalence) * healthy);
	return afterTests(next, sensitivity, specificity, others);
};
