// feedback: leaves out one row
function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	return folds.map((_fold, i) => {
		const isOther = (_: unknown, k: number) => k !== i;
		return ensembleChances(rows.filter(isOther), truths.filter(isOther), [rows[i]!])[0]!;
	});
}
