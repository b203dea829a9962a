// feedback: base rate
function afterTests(
	prevalence: number,
	sensitivity: number,
	specificity: number,
	results: boolean[]
): number {
	const positive = results.filter(Boolean).length;
	const negative = results.length - positive;
	if (results.length === 0) return prevalence;
	const ill = sensitivity ** positive * (1 - sensitivity) ** negative;
	const healthy = (1 - specificity) ** positive * specificity ** negative;
	return ill / (ill + healthy);
}
