/** The slopes of (1 − x)² + 100 (y − x²)²: by x, and by y. */
function rosenbrockGradient(x: number, y: number): number[] {
	// TODO: derive outside in, once by x and once by y.
	return [0, 0];
}

/** The path of gradient descent on it: `steps + 1` places, the first one equal to `start`. */
function rosenbrockPath(start: number[], learningRate: number, steps: number): number[][] {
	// TODO: walk as before.
	return [[...start]];
}

({ gradient: rosenbrockGradient(-1, 2), path: rosenbrockPath([-1, 2], 0.001, 1) });
