/** The mean target of each row's category, among the rows of other folds. */
function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return categories.map((category, i) => {
		// Its own fold stays out, or the row would see its own answer.
		const isElsewhere = (j: number) => folds[j] !== folds[i];
		const same = targets.filter((_, j) => isElsewhere(j) && categories[j] === category);
		return mean(same.length > 0 ? same : targets.filter((_, j) => isElsewhere(j)));
	});
}

outOfFold(['a', 'b', 'a', 'a', 'b', 'c'], [1, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 1]);
