// feedback: F1 of the averages
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const support = matrix.map(sum);
	const precisions = matrix.map((row, i) => share(row[i]!, sum(matrix.map((other) => other[i]!))));
	const recalls = matrix.map((row, i) => share(row[i]!, support[i]!));
	const average = (weights: number[]) => {
		const mean = (values: number[]) => sum(values.map((value, i) => value * weights[i]!)) / sum(weights);
		const [precision, recall] = [mean(precisions), mean(recalls)];
		return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
	};
	return { macro: average(matrix.map(() => 1)), weighted: average(support) };
}
