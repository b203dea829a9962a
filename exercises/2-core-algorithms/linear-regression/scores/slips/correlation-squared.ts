// feedback: correlation
function mse(truths: number[], predictions: number[]): number {
	return truths.reduce((sum, truth, i) => sum + (truth - predictions[i]!) ** 2, 0) / truths.length;
}

function r2(truths: number[], predictions: number[]): number {
	const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [a, b] = [meanOf(truths), meanOf(predictions)];
	const both = truths.reduce((sum, truth, i) => sum + (truth - a) * (predictions[i]! - b), 0);
	const all = truths.reduce((sum, truth) => sum + (truth - a) ** 2, 0);
	const said = predictions.reduce((sum, prediction) => sum + (prediction - b) ** 2, 0);
	if (all === 0) return mse(truths, predictions) === 0 ? 1 : 0;
	return both ** 2 / (all * said);
}
