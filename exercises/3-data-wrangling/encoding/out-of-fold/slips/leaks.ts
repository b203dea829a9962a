// feedback: its own answer
function outOfFold(categories: string[], targets: number[], _folds: number[]): number[] {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return categories.map((category) => mean(targets.filter((_, j) => categories[j] === category)));
}
