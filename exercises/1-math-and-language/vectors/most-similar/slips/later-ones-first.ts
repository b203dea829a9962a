// feedback: lower place
function mostSimilar(target: number[], others: number[][], count: number): number[] {
	const dotOf = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
	const scores = others.map(
		(other) => dotOf(target, other) / (Math.sqrt(dotOf(target, target)) * Math.sqrt(dotOf(other, other))) || 0
	);
	return [...scores.keys()]
		.sort((a, b) => scores[a]! - scores[b]!)
		.reverse()
		.slice(0, count);
}
