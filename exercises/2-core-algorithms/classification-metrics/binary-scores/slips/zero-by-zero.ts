// feedback: 0 / 0 is NaN
function binaryScores(truths: number[], predictions: number[]) {
	const count = (truth: number, prediction: number) =>
		truths.filter((value, i) => value === truth && predictions[i] === prediction).length;
	const [tp, fp, fn, tn] = [count(1, 1), count(0, 1), count(1, 0), count(0, 0)];
	const precision = tp / (tp + fp);
	const recall = tp / (tp + fn);
	return {
		accuracy: (tp + tn) / truths.length,
		precision,
		recall,
		f1: (2 * precision * recall) / (precision + recall)
	};
}
