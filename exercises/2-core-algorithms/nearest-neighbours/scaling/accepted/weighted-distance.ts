/** Never scales a row: the distance divides each difference by the deviation of its column. */
const scalingEffect = (
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
): { raw: number; scaled: number } => {
	const n = trainRows.length;
	const widths = trainRows[0]!.map((_, j) => {
		const centre = trainRows.reduce((sum, row) => sum + row[j]! / n, 0);
		const squares = trainRows.reduce((sum, row) => sum + (row[j]! - centre) ** 2, 0);
		return squares === 0 ? 1 : Math.sqrt(squares / n);
	});
	const accuracyWith = (divisors: number[]) =>
		testRows.filter((query, i) => {
			const squared = (row: number[]) =>
				row.reduce((sum, value, j) => sum + ((value - query[j]!) / divisors[j]!) ** 2, 0);
			const best = trainRows.reduce((near, row) => (squared(row) < squared(near) ? row : near));
			return trainLabels[trainRows.indexOf(best)] === testLabels[i];
		}).length / testRows.length;
	return { raw: accuracyWith(widths.map(() => 1)), scaled: accuracyWith(widths) };
};
