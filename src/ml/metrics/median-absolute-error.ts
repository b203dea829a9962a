import type { VectorLike } from '../array-like.ts';
import { median } from '../descriptive/median.ts';
import { toNumberPairs } from './number-pairs.ts';

/**
 * The median of the errors without their signs: a few wild errors do not move it. scikit-learn's
 * `median_absolute_error`. O(n log n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @returns 0 or more, in the unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * medianAbsoluteError([3, 5, 9], [2, 7, 0]); // 2
 */
export function medianAbsoluteError(yTrue: VectorLike, yPred: VectorLike): number {
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	return median(truth.map((value, i) => Math.abs(value - guess[i]!)));
}
