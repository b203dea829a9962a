// feedback: (1, 1) is missing
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const thresholds = [...new Set(scores)].sort((a, b) => b - a).slice(0, -1);
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
