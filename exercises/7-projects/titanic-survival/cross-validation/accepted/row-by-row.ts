function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	return rows.map((row, i) => {
		const trainRows: number[][] = [];
		const trainTruths: number[] = [];
		folds.forEach((fold, k) => {
			if (fold === folds[i]) return;
			trainRows.push(rows[k]!);
			trainTruths.push(truths[k]!);
		});
		return ensembleChances(trainRows, trainTruths, [row])[0]!;
	});
}
