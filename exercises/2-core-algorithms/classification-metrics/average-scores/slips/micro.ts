// feedback: is the accuracy
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const support = matrix.map(sum);
	const precisions = matrix.map((row, i) => share(row[i]!, sum(matrix.map((other) => other[i]!))));
	const recalls = matrix.map((row, i) => share(row[i]!, support[i]!));
	const f1s = precisions.map((p, i) => share(2 * p * recalls[i]!, p + recalls[i]!));
	const mean = (values: number[]) => sum(values.map((value, i) => value * support[i]!)) / sum(support);
	const micro = sum(matrix.map((row, i) => row[i]!)) / sum(support);
	return {
		macro: { precision: micro, recall: micro, f1: micro },
		weighted: { precision: mean(precisions), recall: mean(recalls), f1: mean(f1s) }
	};
}
