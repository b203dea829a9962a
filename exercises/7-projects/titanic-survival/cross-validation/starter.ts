/** For each row, the chance from an ensemble that has seen the other folds only. */
function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	// TODO: for each fold, fit on the others.
	return [];
}
