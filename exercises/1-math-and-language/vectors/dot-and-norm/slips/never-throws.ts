// feedback: differ in length
function dot(a: number[], b: number[]): number {
	return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

function norm(a: number[]): number {
	return Math.sqrt(dot(a, a));
}
