/** Scores of predictions of 1 (positive) and 0 (negative), each from 0 to 1. */
function binaryScores(truths: number[], predictions: number[]) {
	// TODO: count true positives, false positives and false negatives first.
	return { accuracy: 0, precision: 0, recall: 0, f1: 0 };
}

binaryScores([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 0]);
