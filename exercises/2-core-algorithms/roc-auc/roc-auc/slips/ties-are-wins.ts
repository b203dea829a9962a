// feedback: as won
function rocAuc(truths: number[], scores: number[]): number {
	const positives = scores.filter((_, i) => truths[i] === 1);
	const negatives = scores.filter((_, i) => truths[i] === 0);
	let won = 0;
	for (const positive of positives) for (const negative of negatives) if (positive >= negative) won++;
	return won / (positives.length * negatives.length);
}
