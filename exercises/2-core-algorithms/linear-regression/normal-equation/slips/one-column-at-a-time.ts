// feedback: one column at a time
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const height = mean(truths);
	const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!));
	const weights = columns.map((column) => {
		const centre = mean(column);
		return (
			column.reduce((sum, x, i) => sum + (x - centre) * (truths[i]! - height), 0) /
			column.reduce((sum, x) => sum + (x - centre) ** 2, 0)
		);
	});
	return { weights, bias: weights.reduce((sum, weight, j) => sum - weight * mean(columns[j]!), height) };
}
