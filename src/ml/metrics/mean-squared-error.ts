import type { VectorLike } from '../array-like.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { toNumberPairs } from './number-pairs.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * The mean of the squared errors. scikit-learn's `mean_squared_error`. O(n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts
 * @returns 0 or more, in the squared unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * meanSquaredError([3, 5], [2, 7]); // 2.5
 */
export function meanSquaredError(
	yTrue: VectorLike,
	yPred: VectorLike,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'meanSquaredError');
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	const errors = truth.map((value, i) => (value - guess[i]!) ** 2);
	return weightedMean(errors, sampleWeight);
}
