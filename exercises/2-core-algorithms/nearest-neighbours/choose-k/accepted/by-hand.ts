function chooseK(
	trainRows: number[][],
	trainLabels: string[],
	validationRows: number[][],
	validationLabels: string[],
	candidates: number[]
) {
	// Each validation row sorts the training rows once, for all candidates.
	const orders = validationRows.map((query) =>
		trainRows
			.map((row, place) => ({
				label: trainLabels[place]!,
				squared: row.reduce((sum, value, j) => sum + (value - query[j]!) ** 2, 0)
			}))
			.sort((a, b) => a.squared - b.squared)
			.map(({ label }) => label)
	);
	const vote = (labels: string[]) => {
		const counts = new Map<string, number>();
		for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
		return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
	};
	let best = { k: NaN, accuracy: -1 };
	const accuracies: number[] = [];
	for (const k of candidates) {
		const right = orders.filter((order, i) => vote(order.slice(0, k)) === validationLabels[i]).length;
		const accuracy = right / validationRows.length;
		accuracies.push(accuracy);
		if (accuracy > best.accuracy) best = { k, accuracy };
	}
	return { k: best.k, accuracies };
}
