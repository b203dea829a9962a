// feedback: changed
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	for (const row of rows) row.push(1);
	const square = rows[0]!.map((_, j) =>
		rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[j]! * row[k]!, 0))
	);
	const right = rows[0]!.map((_, j) => rows.reduce((sum, row, i) => sum + row[j]! * truths[i]!, 0));
	const solution = solve(square, right);
	return { weights: solution.slice(0, -1), bias: solution.at(-1)! };
}
