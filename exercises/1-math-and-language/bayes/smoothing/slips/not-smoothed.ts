// feedback: not smoothed
function smoothedShares(values: string[], categories: string[], alpha: number): number[] {
	const countOf = (category: string) => values.filter((value) => value === category).length;
	return categories.map((category) => (alpha < 0 ? 0 : countOf(category) / values.length));
}
