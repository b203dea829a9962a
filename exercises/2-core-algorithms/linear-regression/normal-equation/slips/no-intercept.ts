// feedback: through the origin
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const square = rows[0]!.map((_, j) =>
		rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[j]! * row[k]!, 0))
	);
	const right = rows[0]!.map((_, j) => rows.reduce((sum, row, i) => sum + row[j]! * truths[i]!, 0));
	return { weights: solve(square, right), bias: 0 };
}
