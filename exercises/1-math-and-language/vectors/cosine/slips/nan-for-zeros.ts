// feedback: 0 / 0
function cosineSimilarity(a: number[], b: number[]): number {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	return dotOf(a, b) / Math.sqrt(dotOf(a, a) * dotOf(b, b));
}
