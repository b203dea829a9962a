// feedback: only the row itself
function outOfFold(categories: string[], targets: number[], _folds: number[]): number[] {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return categories.map((category, i) => {
		const same = targets.filter((_, j) => j !== i && categories[j] === category);
		return mean(same.length > 0 ? same : targets.filter((_, j) => j !== i));
	});
}
