/** The share of each category among the values, each counted alpha times more than it was seen. */
function smoothedShares(values: string[], categories: string[], alpha: number): number[] {
	const counts = new Map(categories.map((category) => [category, alpha]));
	for (const value of values) counts.set(value, counts.get(value)! + 1);
	// alpha was added once for each category, so that the shares add up to 1 again.
	const total = values.length + categories.length * alpha;
	return categories.map((category) => counts.get(category)! / total);
}

smoothedShares(['S', 'S', 'C'], ['C', 'Q', 'S'], 1);
