// feedback: one number
function dot(a: number[], b: number[]): any {
	if (a.length !== b.length) throw new RangeError('lengths');
	return a.map((x, i) => x * b[i]!);
}

function norm(a: number[]): number {
	return Math.hypot(...a);
}
