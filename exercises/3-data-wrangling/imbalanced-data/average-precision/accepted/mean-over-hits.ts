/** Each 1 adds the same recall: the mean of the precisions at the scores of the ones. */
function averagePrecision(truths: number[], scores: number[]) {
	const precisions = scores
		.filter((_score, i) => truths[i] === 1)
		.map((threshold) => {
			const called = truths.filter((_truth, i) => scores[i]! >= threshold);
			return called.reduce((sum, truth) => sum + truth, 0) / called.length;
		});
	return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}
