// feedback: Rows with equal scores
function averagePrecision(truths: number[], scores: number[]): number {
	const positives = truths.filter((truth) => truth === 1).length;
	const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	let [area, recallBefore] = [0, 0];
	for (const end of order.keys()) {
		const called = order.slice(0, end + 1).map((row) => truths[row]!);
		const hits = called.filter((truth) => truth === 1).length;
		area += (hits / positives - recallBefore) * (hits / called.length);
		recallBefore = hits / positives;
	}
	return area;
}
