// feedback: no numbers
function firstComponent(matrix: number[][]): { direction: number[]; variance: number } {
	const multiply = (vector: number[]) =>
		matrix.map((line) => line.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
	let direction = matrix.map((_line, j) => Math.sin(j + 1));
	for (let step = 0; step < 500; step++) {
		const longer = multiply(direction);
		direction = longer.map((value) => 1e6 * value);
	}
	return { direction, variance: Math.hypot(...multiply(direction)) };
}
