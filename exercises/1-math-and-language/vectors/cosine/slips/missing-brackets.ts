// feedback: brackets
function cosineSimilarity(a: number[], b: number[]): number {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const [normA, normB] = [Math.sqrt(dotOf(a, a)), Math.sqrt(dotOf(b, b))];
	return normA === 0 ? 0 : (dotOf(a, b) / normA) * normB;
}
