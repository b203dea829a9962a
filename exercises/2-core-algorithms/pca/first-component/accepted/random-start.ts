/** Until it no longer turns; the eigenvalue by v · C v. */
const firstComponent = (matrix: number[][]) => {
	const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
	const unit = (vector: number[]) => vector.map((value) => value / Math.sqrt(dot(vector, vector)));
	let direction = unit(matrix.map(() => Math.random() + 0.1 * Math.random()));
	for (let step = 0; step < 5000; step++) {
		const next = unit(matrix.map((line) => dot(line, direction)));
		const turned = 1 - Math.abs(dot(next, direction));
		direction = next;
		if (step > 400 && turned < 1e-15) break;
	}
	return {
		direction,
		variance: dot(
			direction,
			matrix.map((line) => dot(line, direction))
		)
	};
};
