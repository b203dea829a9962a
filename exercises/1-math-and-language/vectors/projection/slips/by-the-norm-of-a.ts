// feedback: both norms
function project(a: number[], onto: number[]): number[] {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const norms = Math.sqrt(dotOf(a, a) * dotOf(onto, onto));
	return onto.map((y) => (norms === 0 ? 0 : (dotOf(a, onto) / norms) * y));
}
