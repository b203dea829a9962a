interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

/** The ROC curve from (0, 0) to (1, 1): one point for each different score, the highest first. */
function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const points = [{ threshold: Infinity, fpr: 0, tpr: 0 }];
	// TODO: add a point for each different score, from the highest to the lowest.
	return points;
}

rocPoints([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]);
