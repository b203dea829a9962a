interface PrecisionRecallPoint {
	threshold: number;
	precision: number;
	recall: number;
}

function precisionRecallPoints(truths: number[], scores: number[]): PrecisionRecallPoint[] {
	const rows = truths.map((truth, i) => ({ truth, score: scores[i]! })).sort((a, b) => b.score - a.score);
	const positives = truths.reduce((sum, truth) => sum + truth, 0);
	const points: PrecisionRecallPoint[] = [];
	let hits = 0;
	rows.forEach(({ truth, score }, i) => {
		hits += truth;
		if (rows[i + 1]?.score !== score)
			points.push({ threshold: score, precision: hits / (i + 1), recall: hits / positives });
	});
	return points;
}

// Each positive row brings the same gain in recall: so it is the mean of the precisions at their scores.
function averagePrecision(truths: number[], scores: number[]): number {
	const precisions = new Map(
		precisionRecallPoints(truths, scores).map(({ threshold, precision }) => [threshold, precision])
	);
	const found = scores.flatMap((score, i) => (truths[i] === 1 ? [precisions.get(score)!] : []));
	return found.reduce((sum, precision) => sum + precision, 0) / found.length;
}
