/** Squares the matrix instead: ten squarings are 1024 multiplications. Any of its columns points the right way then. */
function firstComponent(matrix: number[][]) {
	let power = matrix;
	for (let turn = 0; turn < 10; turn++) {
		const largest = Math.max(...power.flat().map(Math.abs));
		const small = power.map((line) => line.map((value) => value / largest));
		power = small.map((line) =>
			small.map((_l, j) => line.reduce((sum, value, i) => sum + value * small[i]![j]!, 0))
		);
	}
	const columns = power.map((_line, j) => power.map((line) => line[j]!));
	const longest = columns.reduce((best, column) =>
		Math.hypot(...column) > Math.hypot(...best) ? column : best
	);
	const direction = longest.map((value) => -value / Math.hypot(...longest));
	const stretched = matrix.map((line) => line.reduce((sum, value, j) => sum + value * direction[j]!, 0));
	return { variance: Math.hypot(...stretched), direction };
}
