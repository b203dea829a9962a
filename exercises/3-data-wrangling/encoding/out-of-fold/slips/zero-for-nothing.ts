// feedback: takes 0 for nothing
function outOfFold(categories: string[], targets: number[], folds: number[]) {
	const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;
	return categories.map(
		(c, i) =>
			mean(targets.filter((_, j) => folds[j] !== folds[i] && categories[j] === c)) ||
			mean(targets.filter((_, j) => folds[j] !== folds[i]))
	);
}
