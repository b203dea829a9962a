/** Scores of predictions of 1 (positive) and 0 (negative), each from 0 to 1. */
function binaryScores(truths: number[], predictions: number[]) {
	const count = (truth: number, prediction: number) =>
		truths.filter((value, i) => value === truth && predictions[i] === prediction).length;
	const [tp, fp, fn, tn] = [count(1, 1), count(0, 1), count(1, 0), count(0, 0)];
	// A score with nothing to divide by is 0: NaN would spoil each average that it gets into.
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	return {
		accuracy: (tp + tn) / truths.length,
		precision: share(tp, tp + fp),
		recall: share(tp, tp + fn),
		// The same as 2PR / (P + R), in counts.
		f1: share(2 * tp, 2 * tp + fp + fn)
	};
}

binaryScores([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 0]);
