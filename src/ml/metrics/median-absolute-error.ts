import type { VectorLike } from '../array-like.ts';
import { median } from '../descriptive/median.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import { toNumberPairs } from './number-pairs.ts';

/**
 * The median of the errors without their signs: a few wild errors do not move it. scikit-learn's
 * `median_absolute_error`. O(n log n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts; then it is an error that occurs, the first up to which half of
 *   the weight is reached
 * @returns 0 or more, in the unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * medianAbsoluteError([3, 5, 9], [2, 7, 0]); // 2
 */
export function medianAbsoluteError(
	yTrue: VectorLike,
	yPred: VectorLike,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'medianAbsoluteError');
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	const errors = truth.map((value, i) => Math.abs(value - guess[i]!));
	return sampleWeight == null ? median(errors) : weightedMedian(errors, sampleWeight);
}

function weightedMedian(errors: number[], sampleWeight: VectorLike): number {
	const weights = toSampleWeight(sampleWeight, errors.length);
	const order = [...errors.keys()].sort((a, b) => errors[a]! - errors[b]!);
	let sum = 0;
	const reached = order.map((row) => (sum += weights[row]!));
	return errors[order[reached.findIndex((weight) => weight >= sum / 2)]!]!;
}
