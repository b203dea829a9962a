// feedback: already moved
function rosenbrockGradient(x: number, y: number): number[] {
	return [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)];
}

function rosenbrockPath(start: number[], learningRate: number, steps: number): number[][] {
	let [x, y] = [start[0]!, start[1]!];
	const path = [[x, y]];
	for (let step = 0; step < steps; step++) {
		y -= learningRate * rosenbrockGradient(x, y)[1]!;
		x -= learningRate * rosenbrockGradient(x, y)[0]!;
		path.push([x, y]);
	}
	return path;
}
