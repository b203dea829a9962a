// feedback: swapped
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	const shareAbove = (truth: number, threshold: number) => {
		const crowd = scores.filter((_, i) => truths[i] === truth);
		return crowd.filter((score) => score >= threshold).length / crowd.length;
	};
	return [Infinity, ...thresholds].map((threshold) => ({
		threshold,
		fpr: shareAbove(1, threshold),
		tpr: shareAbove(0, threshold)
	}));
}
