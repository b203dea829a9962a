interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

/** Precision and recall at each different score, the highest first. */
function precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[] {
	const positives = truths.filter((truth) => truth === 1).length;
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	return thresholds.map((threshold) => {
		const called = truths.filter((_, i) => scores[i]! >= threshold);
		const hits = called.filter((truth) => truth === 1).length;
		return { threshold, precision: hits / called.length, recall: hits / positives };
	});
}

/** The area under the precision–recall curve, in steps. */
function averagePrecision(truths: number[], scores: number[]): number {
	let sum = 0;
	let before = 0;
	for (const { precision, recall } of precisionRecallPoints(truths, scores)) {
		sum += (recall - before) * precision;
		before = recall;
	}
	return sum;
}

averagePrecision([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]);
