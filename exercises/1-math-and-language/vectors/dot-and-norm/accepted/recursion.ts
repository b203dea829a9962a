function dot([x, ...restOfA]: number[], [y, ...restOfB]: number[]): number {
	if (x === undefined && y === undefined) return 0;
	if (x === undefined || y === undefined) throw new RangeError('One vector is longer than the other.');
	return x * y + dot(restOfA, restOfB);
}

function norm(a: number[]): number {
	return a.map((x) => x ** 2).reduce((x, y) => x + y, 0) ** 0.5;
}
