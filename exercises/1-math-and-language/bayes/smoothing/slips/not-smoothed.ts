// feedback: not smoothed
function smoothedShares(values: string[], categories: string[], _alpha: number): number[] {
	const countOf = (category: string) => values.filter((value) => value === category).length;
	return categories.map((category) => countOf(category) / values.length);
}
