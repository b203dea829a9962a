/** For each row, the chance from an ensemble that has seen the other folds only. */
function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	const chances = new Map<number, number[]>();
	for (const fold of new Set(folds)) {
		const isOutside = (_: unknown, i: number) => folds[i] !== fold;
		// One set of models for each fold gives everybody a chance; only its own fold will read them.
		chances.set(fold, ensembleChances(rows.filter(isOutside), truths.filter(isOutside), rows));
	}
	return folds.map((fold, i) => chances.get(fold)![i]!);
}
