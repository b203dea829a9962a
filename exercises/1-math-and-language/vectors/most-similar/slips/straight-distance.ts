// feedback: straight distance
function mostSimilar(target: number[], others: number[][], count: number): number[] {
	const distances = others.map((other) => Math.hypot(...other.map((x, i) => x - target[i]!)));
	return [...distances.keys()].sort((a, b) => distances[a]! - distances[b]!).slice(0, count);
}
