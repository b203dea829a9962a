/** The share of each category among the values, each counted alpha times more than it was seen. */
function smoothedShares(values: string[], categories: string[], alpha: number): number[] {
	// TODO: (count + alpha) / (number of values + number of categories · alpha).
	return categories.map(() => 0);
}

smoothedShares(['S', 'S', 'C'], ['C', 'Q', 'S'], 1);
