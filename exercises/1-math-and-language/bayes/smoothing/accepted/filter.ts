const smoothedShares = (values: string[], categories: string[], alpha: number): number[] => {
	const counts = categories.map((category) => values.filter((value) => value === category).length + alpha);
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts.map((count) => count / total);
};
