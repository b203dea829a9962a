// feedback: of the rows that were called positive
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	const positives = truths.filter((truth) => truth === 1).length;
	return [Infinity, ...thresholds].map((threshold) => {
		const called = truths.filter((_, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		return {
			threshold,
			fpr: called.length === 0 ? 0 : (called.length - hits) / called.length,
			tpr: hits / positives
		};
	});
}
