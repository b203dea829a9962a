// feedback: places
function mostSimilar(target: number[], others: number[][], count: number): number[] {
	const dotOf = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
	const scores = others.map(
		(other) => dotOf(target, other) / Math.sqrt(dotOf(target, target) * dotOf(other, other)) || 0
	);
	return scores.sort((a, b) => b - a).slice(0, count);
}
