function mostSimilar(target: number[], others: number[][], count: number): number[] {
	const dotOf = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
	const scores = others.map(
		(other) => dotOf(target, other) / Math.sqrt(dotOf(target, target) * dotOf(other, other)) || 0
	);
	const chosen: number[] = [];
	while (chosen.length < Math.min(count, others.length)) {
		let best = -1;
		scores.forEach((score, place) => {
			if (!chosen.includes(place) && (best < 0 || score > scores[best]!)) best = place;
		});
		chosen.push(best);
	}
	return chosen;
}
