// All at once: only the numbers of positive and negative results matter.
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	const positive = results.filter(Boolean).length;
	const negative = results.length - positive;
	const ill = prevalence * sensitivity ** positive * (1 - sensitivity) ** negative;
	const healthy = (1 - prevalence) * (1 - specificity) ** positive * specificity ** negative;
	return ill / (ill + healthy);
}
