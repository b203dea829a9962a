// feedback: 0 / 0
function project(a: number[], onto: number[]): number[] {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const factor = dotOf(a, onto) / dotOf(onto, onto);
	return onto.map((y) => factor * y);
}
