function dot(a: number[], b: number[]): number {
	if (a.length !== b.length) {
		throw new RangeError(`dot needs two lists of the same length; got ${a.length} and ${b.length} numbers.`);
	}
	let sum = 0;
	for (const [i, x] of a.entries()) sum += x * b[i]!;
	return sum;
}

function norm(a: number[]): number {
	// By Pythagoras; and the squares added up are the dot product of the vector with itself.
	return Math.sqrt(dot(a, a));
}

dot([4, 1], [2, 0.5]);
