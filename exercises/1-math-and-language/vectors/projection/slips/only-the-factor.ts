// feedback: the factor
function project(a: number[], onto: number[]): any {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	return dotOf(onto, onto) === 0 ? 0 : dotOf(a, onto) / dotOf(onto, onto);
}
