// feedback: onto `a`
function project(a: number[], onto: number[]): number[] {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const squares = dotOf(a, a);
	return a.map((x) => (squares === 0 ? 0 : (dotOf(a, onto) / squares) * x));
}
