// feedback: seen categories
function smoothedShares(values: string[], categories: string[], alpha: number): number[] {
	const countOf = (category: string) => values.filter((value) => value === category).length;
	const seen = new Set(values).size;
	return categories.map((category) => (countOf(category) + alpha) / (values.length + seen * alpha));
}
