// feedback: swapped
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
		return { threshold, precision: hits / positives, recall: hits / called.length };
	});
}

function averagePrecision(truths: number[], scores: number[]): number {
	let sum = 0;
	let before = 0;
	for (const { precision, recall } of precisionRecallPoints(truths, scores)) {
		sum += (precision - before) * recall;
		before = precision;
	}
	return sum;
}
