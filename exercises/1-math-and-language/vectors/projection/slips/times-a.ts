// feedback: multiplied `a`
function project(a: number[], onto: number[]): number[] {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const factor = dotOf(onto, onto) === 0 ? 0 : dotOf(a, onto) / dotOf(onto, onto);
	return a.map((x) => factor * x);
}
