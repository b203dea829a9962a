// feedback: correlation
function cosineSimilarity(a: number[], b: number[]): number {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const centred = (u: number[]) => u.map((x) => x - u.reduce((sum, y) => sum + y, 0) / u.length);
	const [c, d] = [centred(a), centred(b)];
	const norms = Math.sqrt(dotOf(c, c) * dotOf(d, d));
	return norms === 0 ? 0 : dotOf(c, d) / norms;
}
