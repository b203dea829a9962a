// feedback: inside of the second square
function rosenbrockGradient(x: number, y: number): number[] {
	return [-2 * (1 - x) + 200 * (y - x ** 2), 200 * (y - x ** 2)];
}

function rosenbrockPath(start: number[], learningRate: number, steps: number): number[][] {
	let [x, y] = [start[0]!, start[1]!];
	const path = [[x, y]];
	for (let step = 0; step < steps; step++) {
		const [byX, byY] = rosenbrockGradient(x, y) as [number, number];
		x -= learningRate * byX;
		y -= learningRate * byY;
		path.push([x, y]);
	}
	return path;
}
