// feedback: have seen the rows
/** For each row, the chance from an ensemble that has seen the other folds only. */
function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	const chances = new Map<number, number[]>();
	for (const fold of new Set(folds)) {
		const isOutside = (_: unknown, i: number) => folds[i] !== fold;
		chances.set(fold, ensembleChances(rows, truths, rows.filter(isOutside).length > 0 ? rows : rows));
	}
	return folds.map((fold, i) => chances.get(fold)![i]!);
}
