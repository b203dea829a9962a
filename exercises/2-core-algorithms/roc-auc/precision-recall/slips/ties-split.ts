// feedback: a step of its own
interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

function precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[] {
	const rows = truths.map((truth, i) => ({ truth, score: scores[i]! })).sort((a, b) => b.score - a.score);
	const positives = truths.reduce((sum, truth) => sum + truth, 0);
	let hits = 0;
	return rows.map(({ truth, score }, i) => {
		hits += truth;
		return { threshold: score, precision: hits / (i + 1), recall: hits / positives };
	});
}

function averagePrecision(truths: number[], scores: number[]): number {
	let sum = 0;
	let before = 0;
	for (const { precision, recall } of precisionRecallPoints(truths, scores)) {
		sum += (recall - before) * precision;
		before = recall;
	}
	return sum;
}
