// feedback: mean of the truths
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const n = rows.length;
	const means = rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / n);
	const height = truths.reduce((sum, truth) => sum + truth, 0) / n;
	const centred = rows.map((row) => row.map((x, j) => x - means[j]!));
	const square = means.map((_, j) =>
		means.map((_, k) => centred.reduce((sum, row) => sum + row[j]! * row[k]!, 0))
	);
	const right = means.map((_, j) =>
		centred.reduce((sum, row, i) => sum + row[j]! * (truths[i]! - height), 0)
	);
	return { weights: solve(square, right), bias: height };
}
