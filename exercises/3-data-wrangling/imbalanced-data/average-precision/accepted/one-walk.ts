/** One walk down the sorted scores; a group of equal ones is closed at its end. */
const averagePrecision = (truths: number[], scores: number[]): number => {
	const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	const total = truths.reduce((sum, truth) => sum + truth, 0);
	let hits = 0;
	let hitsBefore = 0;
	let area = 0;
	order.forEach((row, i) => {
		hits += truths[row]!;
		if (i + 1 < order.length && scores[order[i + 1]!] === scores[row]) return;
		area += ((hits - hitsBefore) / total) * (hits / (i + 1));
		hitsBefore = hits;
	});
	return area;
};
