/** Looks for the largest group that has no fold yet, again and again. */
function groupFolds(groups: string[], k: number): number[] {
	const folds = groups.map(() => -1);
	const size = (group: string) => groups.filter((one) => one === group).length;
	while (folds.includes(-1)) {
		const left = [...new Set(groups.filter((_group, row) => folds[row] === -1))];
		let largest = left[0]!;
		for (const group of left) if (size(group) > size(largest)) largest = group;
		let fewest = 0;
		for (let fold = 1; fold < k; fold++) {
			const rows = (which: number) => folds.filter((one) => one === which).length;
			if (rows(fold) < rows(fewest)) fewest = fold;
		}
		groups.forEach((group, row) => {
			if (group === largest) folds[row] = fewest;
		});
	}
	return folds;
}
