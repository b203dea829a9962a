// feedback: longer `onto`
function project(a: number[], onto: number[]): number[] {
	const along = a.reduce((sum, x, i) => sum + x * onto[i]!, 0);
	return onto.map((y) => along * y);
}
