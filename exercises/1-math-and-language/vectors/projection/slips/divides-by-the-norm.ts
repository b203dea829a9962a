// feedback: not its root
function project(a: number[], onto: number[]): number[] {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const norm = Math.sqrt(dotOf(onto, onto));
	return onto.map((y) => (norm === 0 ? 0 : (dotOf(a, onto) / norm) * y));
}
