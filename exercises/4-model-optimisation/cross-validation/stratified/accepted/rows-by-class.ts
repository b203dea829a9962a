function stratifiedFolds(labels: string[], k: number): number[] {
	const rowsOf = new Map<string, number[]>();
	labels.forEach((label, row) => rowsOf.set(label, [...(rowsOf.get(label) ?? []), row]));
	const order = [...rowsOf.values()].flat();
	const folds = new Array<number>(labels.length);
	order.forEach((row, place) => {
		folds[row] = place % k;
	});
	return folds;
}
