// feedback: is NaN
function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	return categories.map((category, i) => {
		const same = targets.filter((_, j) => folds[j] !== folds[i] && categories[j] === category);
		return same.reduce((sum, value) => sum + value, 0) / same.length;
	});
}
