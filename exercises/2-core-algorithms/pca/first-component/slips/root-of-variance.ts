// feedback: standard deviation
function firstComponent(matrix: number[][]): { direction: number[]; variance: number } {
	const multiply = (vector: number[]) =>
		matrix.map((line) => line.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
	let direction = matrix.map((_line, j) => Math.sin(j + 1));
	for (let step = 0; step < 500; step++) {
		const longer = multiply(direction);
		const length = Math.hypot(...longer);
		direction = longer.map((value) => value / length);
	}
	return { direction, variance: Math.sqrt(Math.hypot(...multiply(direction))) };
}
