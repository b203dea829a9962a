// feedback: left out of your macro average
function averageScores(matrix: number[][]) {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const support = matrix.map(sum);
	const precisions = matrix.map((row, i) => share(row[i]!, sum(matrix.map((other) => other[i]!))));
	const recalls = matrix.map((row, i) => share(row[i]!, support[i]!));
	const f1s = precisions.map((p, i) => share(2 * p * recalls[i]!, p + recalls[i]!));
	const average = (weights: number[]) => {
		const mean = (values: number[]) => sum(values.map((value, i) => value * weights[i]!)) / sum(weights);
		return { precision: mean(precisions), recall: mean(recalls), f1: mean(f1s) };
	};
	return { macro: average(support.map((rows) => (rows > 0 ? 1 : 0))), weighted: average(support) };
}
