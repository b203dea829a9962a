// feedback: long vectors
function mostSimilar(target: number[], others: number[][], count: number): number[] {
	const scores = others.map((other) => other.reduce((sum, x, i) => sum + x * target[i]!, 0));
	return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, count);
}
