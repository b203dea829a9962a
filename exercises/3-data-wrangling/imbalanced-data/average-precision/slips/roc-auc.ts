// feedback: ROC
function averagePrecision(truths: number[], scores: number[]): number {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	let [area, recallBefore] = [0, 0];
	for (const threshold of thresholds) {
		const called = truths.filter((_truth, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		area +=
			(hits / positives - recallBefore) * (1 - (called.length - hits) / (truths.length - positives || 1));
		recallBefore = hits / positives;
	}
	return area;
}
