// feedback: wrong end
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const longer = rows.map((row) => [...row, 1]);
	const square = longer[0]!.map((_, j) =>
		longer[0]!.map((_, k) => longer.reduce((sum, row) => sum + row[j]! * row[k]!, 0))
	);
	const right = longer[0]!.map((_, j) => longer.reduce((sum, row, i) => sum + row[j]! * truths[i]!, 0));
	const [bias, ...weights] = solve(square, right);
	return { weights, bias: bias! };
}
