/** The mean target of each row's category, among the rows of other folds. */
function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	// TODO: for each row, look at the rows of its category in other folds.
	return categories.map(() => 0);
}

outOfFold(['a', 'b', 'a', 'a', 'b', 'c'], [1, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 1]);
