// feedback: order of the rows
function rocAuc(truths: number[], scores: number[]): number {
	const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	const positives = truths.filter((truth) => truth === 1).length;
	let hits = 0;
	let area = 0;
	for (const row of order) {
		if (truths[row] === 1) hits++;
		else area += hits;
	}
	return area / (positives * (truths.length - positives));
}
