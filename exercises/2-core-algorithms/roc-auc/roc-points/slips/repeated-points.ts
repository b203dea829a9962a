// feedback: one point for each row
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const shareAbove = (truth: number, threshold: number) => {
		const crowd = scores.filter((_, i) => truths[i] === truth);
		return crowd.filter((score) => score >= threshold).length / crowd.length;
	};
	return [Infinity, ...scores.toSorted((a, b) => b - a)].map((threshold) => ({
		threshold,
		fpr: shareAbove(0, threshold),
		tpr: shareAbove(1, threshold)
	}));
}
