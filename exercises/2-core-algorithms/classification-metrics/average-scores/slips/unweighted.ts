// feedback: every class counts the same in your weighted
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const precisions = matrix.map((row, i) => share(row[i]!, sum(matrix.map((other) => other[i]!))));
	const recalls = matrix.map((row, i) => share(row[i]!, sum(row)));
	const f1s = precisions.map((p, i) => share(2 * p * recalls[i]!, p + recalls[i]!));
	const mean = (values: number[]) => sum(values) / values.length;
	const macro = { precision: mean(precisions), recall: mean(recalls), f1: mean(f1s) };
	return { macro, weighted: { ...macro } };
}
