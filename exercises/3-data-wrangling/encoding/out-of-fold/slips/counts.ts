// feedback: how many
function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return categories.map((category, i) => {
		const same = targets.filter((_, j) => folds[j] !== folds[i] && categories[j] === category);
		return same.length > 0
			? same.reduce((sum, value) => sum + value, 0)
			: mean(targets.filter((_, j) => folds[j] !== folds[i]));
	});
}
