// feedback: upside down
function rocAuc(truths: number[], scores: number[]): number {
	const positives = scores.filter((_, i) => truths[i] === 1);
	const negatives = scores.filter((_, i) => truths[i] === 0);
	const wins = positives.flatMap((one) => negatives.map((other) => (1 + Math.sign(other - one)) / 2));
	return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
