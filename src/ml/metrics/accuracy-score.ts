import { type LabelsLike, toLabels } from '../array-like.ts';
import { requireSameKind } from '../label-kinds.ts';
import { requireSameLength } from './require-same-length.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * The share of predictions that are right. scikit-learn's `accuracy_score`. O(n).
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @param options `sampleWeight`: how much each row counts
 * @returns between 0 and 1
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * accuracyScore([0, 1, 1, 0], [0, 1, 0, 0]); // 0.75
 */
export function accuracyScore<Label>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'accuracyScore');
	const truth = toLabels(yTrue, 'yTrue');
	const guess = toLabels(yPred, 'yPred');
	requireSameLength(truth, guess, ['yTrue', 'yPred']);
	requireSameKind(truth, guess, ['yTrue', 'yPred']);
	return weightedMean(
		truth.map((label, i) => Number(label === guess[i])),
		sampleWeight
	);
}
