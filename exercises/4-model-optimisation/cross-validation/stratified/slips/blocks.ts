// feedback: blocks
function stratifiedFolds(labels: string[], k: number): number[] {
	const folds: number[] = [];
	for (const label of new Set(labels)) {
		const rows = labels.flatMap((one, row) => (one === label ? [row] : []));
		rows.forEach((row, i) => {
			folds[row] = Math.floor((i * k) / rows.length);
		});
	}
	return folds;
}
