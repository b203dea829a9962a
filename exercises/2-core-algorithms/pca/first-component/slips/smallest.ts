// feedback: not the largest
function firstComponent(matrix: number[][]): { direction: number[]; variance: number } {
	const multiply = (vector: number[]) =>
		matrix.map((line, i) => line.reduce((sum, entry, j) => sum - entry * vector[j]!, 100 * vector[i]!));
	let direction = matrix.map((_line, j) => Math.sin(j + 1));
	for (let step = 0; step < 9000; step++) {
		const longer = multiply(direction);
		const length = Math.hypot(...longer);
		direction = longer.map((value) => value / length);
	}
	return { direction, variance: 100 - Math.hypot(...multiply(direction)) };
}
