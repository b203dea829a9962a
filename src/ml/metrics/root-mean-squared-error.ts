import type { VectorLike } from '../array-like.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';

/**
 * The root of the mean of the squared errors. scikit-learn's `root_mean_squared_error`. O(n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts
 * @returns 0 or more, in the unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * rootMeanSquaredError([3, 5], [2, 7]); // 1.581
 */
export function rootMeanSquaredError(
	yTrue: VectorLike,
	yPred: VectorLike,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'rootMeanSquaredError') ?? null;
	return Math.sqrt(meanSquaredError(yTrue, yPred, { sampleWeight }));
}
