function project(a: number[], onto: number[]): number[] {
	let [along, squares] = [0, 0];
	for (const [i, x] of a.entries()) {
		const y = onto[i]!;
		along += x * y;
		squares += y * y;
	}
	// On zeros the shadow is a point.
	const factor = squares === 0 ? 0 : along / squares;
	return onto.map((y) => factor * y);
}

project([4, 2], [1, 1]);
