// feedback: below
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const thresholds = [...new Set(scores)].sort((a, b) => a - b);
	const share = (truth: number, threshold: number) => {
		const crowd = scores.filter((_, i) => truths[i] === truth);
		return crowd.filter((score) => score <= threshold).length / crowd.length;
	};
	const points = thresholds.map((threshold) => ({
		threshold,
		fpr: share(0, threshold),
		tpr: share(1, threshold)
	}));
	return [{ threshold: Infinity, fpr: 0, tpr: 0 }, ...points];
}
