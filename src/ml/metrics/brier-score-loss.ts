import type { LabelsLike, VectorLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type PosLabelOptions, toScoredTruth } from './binary-truth.ts';
import { requireProbabilities } from './require-probabilities.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { weightedMean } from './weighted-mean.ts';
import { takeOptions } from '../options.ts';

/**
 * The mean of (p − y)², with y = 1 for the positive class and 0 for the other: low for probabilities that are both
 * sharp and true (Brier 1950). Always saying ½ gives 0.25. scikit-learn's `brier_score_loss`. O(n).
 *
 * @param yTrue n labels of two kinds
 * @param yProba n probabilities of the positive class
 * @returns between 0 (perfect) and 1
 * @throws RangeError when the lengths differ, there are more than two kinds of labels, or a probability is outside 0 to 1
 * @example
 * brierScoreLoss([0, 1], [0.1, 0.8]); // 0.025
 */
export function brierScoreLoss<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yProba: VectorLike,
	options: PosLabelOptions<Label> & SampleWeightOptions = {}
): number {
	const { sampleWeight } = takeOptions(options, 'brierScoreLoss', 'posLabel', 'sampleWeight');
	const { isPositive, scores } = toScoredTruth(yTrue, yProba, options, 'yProba');
	requireProbabilities(scores, 'yProba');
	return weightedMean(
		Array.from(scores, (p, i) => (p - isPositive[i]!) ** 2),
		sampleWeight
	);
}
