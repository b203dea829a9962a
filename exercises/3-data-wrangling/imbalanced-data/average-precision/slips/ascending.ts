// feedback: lowest score first
function averagePrecision(truths: number[], scores: number[]): number {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => a - b);
	let [area, recallBefore] = [0, 0];
	for (const threshold of thresholds) {
		const called = truths.filter((_truth, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		area += (hits / positives - recallBefore) * (hits / called.length);
		recallBefore = hits / positives;
	}
	return area;
}
