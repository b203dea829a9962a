function rocAuc(truths: number[], scores: number[]): number {
	const sorted = scores.toSorted((a, b) => a - b);
	// Equal scores share the mean of their places, counted from 1.
	const rankOf = (score: number) => (sorted.indexOf(score) + sorted.lastIndexOf(score)) / 2 + 1;
	const positives = scores.filter((_, i) => truths[i] === 1);
	const n = positives.length;
	const rankSum = positives.reduce((sum, score) => sum + rankOf(score), 0);
	return (rankSum - (n * (n + 1)) / 2) / (n * (truths.length - n));
}
