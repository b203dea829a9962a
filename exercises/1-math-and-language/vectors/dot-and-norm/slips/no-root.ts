// feedback: square root
function dot(a: number[], b: number[]): number {
	if (a.length !== b.length) throw new RangeError('lengths');
	return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}

function norm(a: number[]): number {
	return dot(a, a);
}
