// feedback: pulled towards 0
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const longer = rows.map((row) => [...row, 1]);
	const square = longer[0]!.map((_, j) =>
		longer[0]!.map((_, k) => longer.reduce((sum, row) => sum + row[j]! * row[k]!, j === k ? 1 : 0))
	);
	const right = longer[0]!.map((_, j) => longer.reduce((sum, row, i) => sum + row[j]! * truths[i]!, 0));
	const solution = solve(square, right);
	return { weights: solution.slice(0, -1), bias: solution.at(-1)! };
}
