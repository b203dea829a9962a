/** Precision, recall and F1 of a confusion matrix, averaged over its classes in two ways. */
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const support = matrix.map(sum);
	const scores = matrix.map((row, i) => {
		const called = sum(matrix.map((other) => other[i]!));
		return {
			precision: share(row[i]!, called),
			recall: share(row[i]!, support[i]!),
			f1: share(2 * row[i]!, called + support[i]!)
		};
	});
	const average = (weights: number[]) => {
		const mean = (name: 'precision' | 'recall' | 'f1') =>
			sum(scores.map((score, i) => score[name] * weights[i]!)) / sum(weights);
		// Each score is averaged for itself: the F1 of two averages would be another number.
		return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
	};
	return { macro: average(matrix.map(() => 1)), weighted: average(support) };
}

averageScores([
	[4, 0, 2],
	[1, 0, 3],
	[1, 0, 9]
]);
