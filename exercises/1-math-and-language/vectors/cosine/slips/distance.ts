// feedback: cosine distance
function cosineSimilarity(a: number[], b: number[]): number {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const norms = Math.sqrt(dotOf(a, a) * dotOf(b, b));
	return 1 - (norms === 0 ? 0 : dotOf(a, b) / norms);
}
