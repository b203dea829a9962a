// feedback: own fold
function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return categories.map((category, i) =>
		mean(targets.filter((_, j) => folds[j] === folds[i] && categories[j] === category))
	);
}
