// feedback: changed
function rosenbrockGradient(x: number, y: number): number[] {
	return [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)];
}

function rosenbrockPath(start: number[], learningRate: number, steps: number): number[][] {
	const path = [[...start]];
	for (let step = 0; step < steps; step++) {
		const [byX, byY] = rosenbrockGradient(start[0]!, start[1]!) as [number, number];
		start[0]! -= learningRate * byX;
		start[1]! -= learningRate * byY;
		path.push([...start]);
	}
	return path;
}
