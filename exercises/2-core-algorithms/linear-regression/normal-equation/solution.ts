/** The weights and the bias with the smallest mean squared error. */
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	// An entry that is always 1 makes the bias a weight like the others.
	const longer = rows.map((row) => [...row, 1]);
	const columns = longer[0]!.map((_, j) => longer.map((row) => row[j]!));
	const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
	const solution = solve(
		columns.map((a) => columns.map((b) => dot(a, b))),
		columns.map((column) => dot(column, truths))
	);
	return { weights: solution.slice(0, -1), bias: solution.at(-1)! };
}

fitNormalEquation(
	[
		[0, 0],
		[1, 0],
		[0, 1],
		[1, 1]
	],
	[1, 3, 0, 4]
);
