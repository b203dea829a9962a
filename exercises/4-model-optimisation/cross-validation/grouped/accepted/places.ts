/** Lists of rows instead of names; the smallest fold by a reduce. */
const groupFolds = (groups: string[], k: number): number[] => {
	const rows = Object.values(
		Object.groupBy(
			groups.map((group, row) => ({ group: `_${group}`, row })),
			({ group }) => group
		)
	);
	const largestFirst = rows
		.map((one) => one!.map(({ row }) => row))
		.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
	const folds: number[][] = Array.from({ length: k }, () => []);
	for (const members of largestFirst) {
		const smallest = folds.reduce((best, fold) => (fold.length < best.length ? fold : best));
		smallest.push(...members);
	}
	return groups.map((_group, row) => folds.findIndex((fold) => fold.includes(row)));
};
