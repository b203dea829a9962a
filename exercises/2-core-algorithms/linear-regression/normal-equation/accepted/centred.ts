// Without the column of ones: centred columns have the bias mean(y) − Σ w · mean(x).
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const n = rows.length;
	const d = rows[0]!.length;
	const means = Array.from({ length: d }, (_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / n);
	const height = truths.reduce((sum, truth) => sum + truth, 0) / n;
	const square = means.map(() => means.map(() => 0));
	const right = means.map(() => 0);
	rows.forEach((row, i) => {
		for (let j = 0; j < d; j++) {
			right[j]! += (row[j]! - means[j]!) * (truths[i]! - height);
			for (let k = 0; k < d; k++) square[j]![k]! += (row[j]! - means[j]!) * (row[k]! - means[k]!);
		}
	});
	const weights = solve(square, right);
	return { weights, bias: weights.reduce((sum, weight, j) => sum - weight * means[j]!, height) };
}
