// feedback: 0 as the positive class
function binaryScores(truths: number[], predictions: number[]) {
	const count = (truth: number, prediction: number) =>
		truths.filter((value, i) => value === truth && predictions[i] === prediction).length;
	const [tp, fp, fn, tn] = [count(0, 0), count(1, 0), count(0, 1), count(1, 1)];
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	return {
		accuracy: (tp + tn) / truths.length,
		precision: share(tp, tp + fp),
		recall: share(tp, tp + fn),
		f1: share(2 * tp, 2 * tp + fp + fn)
	};
}
