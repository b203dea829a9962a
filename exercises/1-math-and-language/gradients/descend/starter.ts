/** The path of gradient descent on the mean squared error of a line, from [0, 0] on. */
function descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][] {
	const path = [[0, 0]];
	// TODO: add `steps` places, each one step against the gradient from the one before it.
	return path;
}

descend([1, 2, 3], [2, 4, 7], 0.1, 2);
