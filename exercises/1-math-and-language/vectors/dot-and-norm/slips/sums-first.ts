// feedback: place by place
function dot(a: number[], b: number[]): number {
	if (a.length !== b.length) throw new RangeError('lengths');
	const sum = (list: number[]) => list.reduce((total, x) => total + x, 0);
	return sum(a) * sum(b);
}

function norm(a: number[]): number {
	return Math.hypot(...a);
}
