// feedback: only one of the two lengths
function cosineSimilarity(a: number[], b: number[]): number {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	return dotOf(a, a) === 0 ? 0 : dotOf(a, b) / Math.sqrt(dotOf(a, a));
}
