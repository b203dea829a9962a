// feedback: fold after fold
/** For each row, the chance from an ensemble that has seen the other folds only. */
function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	const chances = new Map<number, number[]>();
	for (const fold of new Set(folds)) {
		const isOutside = (_: unknown, i: number) => folds[i] !== fold;
		chances.set(fold, ensembleChances(rows.filter(isOutside), truths.filter(isOutside), rows));
	}
	return [...chances].flatMap(([fold, list]) => list.filter((_, i) => folds[i] === fold));
}
