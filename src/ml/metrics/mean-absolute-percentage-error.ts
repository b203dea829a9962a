import type { VectorLike } from '../array-like.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { toNumberPairs } from './number-pairs.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * The mean of the errors as shares of the true numbers, without their signs. scikit-learn's `mean_absolute_percentage_error`.
 *
 * A true number of 0 counts as the machine epsilon: its share is huge, but finite. O(n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts
 * @returns 0 or more; 0.1 is ten per cent
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * meanAbsolutePercentageError([10, 20], [11, 18]); // 0.1
 */
export function meanAbsolutePercentageError(
	yTrue: VectorLike,
	yPred: VectorLike,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'meanAbsolutePercentageError');
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	const shares = truth.map(
		(value, i) => Math.abs(value - guess[i]!) / Math.max(Math.abs(value), Number.EPSILON)
	);
	return weightedMean(shares, sampleWeight);
}
