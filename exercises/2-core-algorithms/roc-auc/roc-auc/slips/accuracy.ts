// feedback: one threshold
function rocAuc(truths: number[], scores: number[]): number {
	return truths.filter((truth, i) => Number(scores[i]! >= 0.5) === truth).length / truths.length;
}
