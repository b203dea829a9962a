// feedback: never predicted
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const support = matrix.map(sum);
	const columns = matrix.map((_, i) => sum(matrix.map((row) => row[i]!)));
	const precisions = matrix.map((row, i) => share(row[i]!, columns[i]!));
	const recalls = matrix.map((row, i) => share(row[i]!, support[i]!));
	const f1s = precisions.map((p, i) => share(2 * p * recalls[i]!, p + recalls[i]!));
	const mean = (values: number[], weights: number[]) =>
		sum(values.map((value, i) => value * weights[i]!)) / sum(weights);
	const ones = matrix.map(() => 1);
	const called = columns.map((count) => (count > 0 ? 1 : 0));
	return {
		macro: { precision: mean(precisions, called), recall: mean(recalls, ones), f1: mean(f1s, ones) },
		weighted: { precision: mean(precisions, support), recall: mean(recalls, support), f1: mean(f1s, support) }
	};
}
