// feedback: straight lines
function averagePrecision(truths: number[], scores: number[]): number {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	let [area, recallBefore, precisionBefore] = [0, 0, 1];
	for (const threshold of thresholds) {
		const called = truths.filter((_truth, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		area += (hits / positives - recallBefore) * ((hits / called.length + precisionBefore) / 2);
		precisionBefore = hits / called.length;
		recallBefore = hits / positives;
	}
	return area;
}
