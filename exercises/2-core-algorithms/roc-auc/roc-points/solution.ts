interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

/** The ROC curve from (0, 0) to (1, 1): one point for each different score, the highest first. */
function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	// A Set keeps each score once, so equal scores make one step together.
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	const shareAbove = (truth: number, threshold: number) => {
		const crowd = scores.filter((_, i) => truths[i] === truth);
		return crowd.filter((score) => score >= threshold).length / crowd.length;
	};
	return [Infinity, ...thresholds].map((threshold) => ({
		threshold,
		fpr: shareAbove(0, threshold),
		tpr: shareAbove(1, threshold)
	}));
}

rocPoints([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]);
