import type { VectorLike } from '../array-like.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { toNumberPairs } from './number-pairs.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * The mean of the errors without their signs. scikit-learn's `mean_absolute_error`. O(n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts
 * @returns 0 or more, in the unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * meanAbsoluteError([3, 5], [2, 7]); // 1.5
 */
export function meanAbsoluteError(
	yTrue: VectorLike,
	yPred: VectorLike,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'meanAbsoluteError');
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	const errors = truth.map((value, i) => Math.abs(value - guess[i]!));
	return weightedMean(errors, sampleWeight);
}
