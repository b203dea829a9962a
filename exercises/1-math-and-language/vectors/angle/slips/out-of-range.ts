// feedback: beyond 1
function angleBetween(a: number[], b: number[]): number | null {
	const dotOf = (u: number[], v: number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);
	const [normA, normB] = [Math.sqrt(dotOf(a, a)), Math.sqrt(dotOf(b, b))];
	if (normA === 0 || normB === 0) return null;
	return (Math.acos(dotOf(a, b) / (normA * normB)) * 180) / Math.PI;
}
