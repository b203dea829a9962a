/** The area under the ROC curve: how often a random positive row has a higher score than a random negative one. */
function rocAuc(truths: number[], scores: number[]): number {
	const positives = scores.filter((_, i) => truths[i] === 1);
	const negatives = scores.filter((_, i) => truths[i] === 0);
	let won = 0;
	for (const positive of positives) {
		for (const negative of negatives) {
			// A tie is a coin toss, worth half a win.
			if (positive === negative) won += 0.5;
			if (positive > negative) won += 1;
		}
	}
	return won / (positives.length * negatives.length);
}

rocAuc([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2]);
