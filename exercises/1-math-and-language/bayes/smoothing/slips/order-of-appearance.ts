// feedback: order of `categories`
function smoothedShares(values: string[], categories: string[], alpha: number): number[] {
	const countOf = (category: string) => values.filter((value) => value === category).length;
	const order = [...new Set([...values, ...categories])];
	return order.map((category) => (countOf(category) + alpha) / (values.length + categories.length * alpha));
}
