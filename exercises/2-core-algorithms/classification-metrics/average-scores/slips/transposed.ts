// feedback: rows and columns are swapped
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const columns = matrix.map((_, i) => sum(matrix.map((row) => row[i]!)));
	const precisions = matrix.map((row, i) => share(row[i]!, sum(row)));
	const recalls = matrix.map((row, i) => share(row[i]!, columns[i]!));
	const f1s = precisions.map((p, i) => share(2 * p * recalls[i]!, p + recalls[i]!));
	const average = (weights: number[]) => {
		const mean = (values: number[]) => sum(values.map((value, i) => value * weights[i]!)) / sum(weights);
		return { precision: mean(precisions), recall: mean(recalls), f1: mean(f1s) };
	};
	return { macro: average(matrix.map(() => 1)), weighted: average(columns) };
}
