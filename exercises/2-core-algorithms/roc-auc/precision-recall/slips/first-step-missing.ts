// feedback: first gain
interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

function precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[] {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	return thresholds.map((threshold) => {
		const called = truths.filter((_, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		return { threshold, precision: hits / called.length, recall: hits / positives };
	});
}

function averagePrecision(truths: number[], scores: number[]): number {
	const points = precisionRecallPoints(truths, scores);
	return points
		.slice(1)
		.reduce((sum, { precision, recall }, i) => sum + (recall - points[i]!.recall) * precision, 0);
}
