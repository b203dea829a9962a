interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

/** Precision and recall at each different score, the highest first. */
function precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[] {
	// TODO: one point for each different score.
	return [];
}

/** The area under the precision–recall curve, in steps. */
function averagePrecision(truths: number[], scores: number[]): number {
	// TODO: each gain in recall, times the precision there.
	return 0;
}

averagePrecision([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]);
