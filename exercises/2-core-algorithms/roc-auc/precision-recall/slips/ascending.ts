// feedback: from the lowest
interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

function precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[] {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => a - b);
	return thresholds.map((threshold) => {
		const called = truths.filter((_, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		return { threshold, precision: hits / called.length, recall: hits / positives };
	});
}

function averagePrecision(truths: number[], scores: number[]): number {
	let sum = 0;
	let before = 0;
	for (const { precision, recall } of precisionRecallPoints(truths, scores).toReversed()) {
		sum += (recall - before) * precision;
		before = recall;
	}
	return sum;
}
