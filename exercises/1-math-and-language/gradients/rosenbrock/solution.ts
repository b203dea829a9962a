/** The slopes of (1 − x)² + 100 (y − x²)²: by x, and by y. */
function rosenbrockGradient(x: number, y: number): number[] {
	const above = y - x ** 2; // how far above the floor of the valley
	// By x the inside of the second square changes by −2x, that of the first by −1.
	return [-2 * (1 - x) - 400 * x * above, 200 * above];
}

/** The path of gradient descent on it: `steps + 1` places, the first one equal to `start`. */
function rosenbrockPath(start: number[], learningRate: number, steps: number): number[][] {
	let [x, y] = [start[0]!, start[1]!];
	const path = [[x, y]];
	for (let step = 0; step < steps; step++) {
		const gradient = rosenbrockGradient(x, y);
		x -= learningRate * gradient[0]!;
		y -= learningRate * gradient[1]!;
		path.push([x, y]);
	}
	return path;
}

({ gradient: rosenbrockGradient(-1, 2), path: rosenbrockPath([-1, 2], 0.001, 1) });
