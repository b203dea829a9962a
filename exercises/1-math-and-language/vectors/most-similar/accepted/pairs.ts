// The target's length is the same for all, so it changes no order.
function mostSimilar(target: readonly number[], others: readonly number[][], count: number): number[] {
	const pairs = others.map((other, place) => {
		const along = other.reduce((sum, x, i) => sum + x * target[i]!, 0);
		return { place, score: along / (Math.hypot(...other) || 1) };
	});
	// Scores that differ by rounding alone are equal.
	pairs.sort((a, b) => (Math.abs(b.score - a.score) < 1e-9 ? a.place - b.place : b.score - a.score));
	return pairs.slice(0, count).map(({ place }) => place);
}
