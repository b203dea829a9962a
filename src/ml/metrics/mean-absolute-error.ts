import type { VectorLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { toNumberPairs } from './number-pairs.ts';

/**
 * The mean of the errors without their signs. scikit-learn's `mean_absolute_error`.
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @returns 0 or more, in the unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * meanAbsoluteError([3, 5], [2, 7]); // 1.5
 */
export function meanAbsoluteError(yTrue: VectorLike, yPred: VectorLike): number {
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	return mean(truth.map((value, i) => Math.abs(value - guess[i]!)));
}
