// feedback: every right answer
const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b);
const binaryScores = (truths: number[], predictions: number[]) => {
	const tp = truths.filter((t, i) => t === predictions[i]).length;
	const precision = ratio(tp, predictions.filter((p) => p).length);
	const recall = ratio(tp, truths.filter((t) => t).length);
	return {
		accuracy: tp / truths.length,
		precision,
		recall,
		f1: ratio(2 * precision * recall, precision + recall)
	};
};
