// feedback: percent
function binaryScores(truths: number[], predictions: number[]) {
	const count = (truth: number, prediction: number) =>
		truths.filter((value, i) => value === truth && predictions[i] === prediction).length;
	const [tp, fp, fn, tn] = [count(1, 1), count(0, 1), count(1, 0), count(0, 0)];
	const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
	return {
		accuracy: share(tp + tn, truths.length),
		precision: share(tp, tp + fp),
		recall: share(tp, tp + fn),
		f1: share(2 * tp, 2 * tp + fp + fn)
	};
}
