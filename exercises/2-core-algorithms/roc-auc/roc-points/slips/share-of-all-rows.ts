// feedback: all rows
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	const shareAbove = (truth: number, threshold: number) =>
		scores.filter((score, i) => truths[i] === truth && score >= threshold).length / scores.length;
	return [Infinity, ...thresholds].map((threshold) => ({
		threshold,
		fpr: shareAbove(0, threshold),
		tpr: shareAbove(1, threshold)
	}));
}
