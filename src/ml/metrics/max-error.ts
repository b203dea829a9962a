import type { VectorLike } from '../array-like.ts';
import { toNumberPairs } from './number-pairs.ts';

/**
 * The greatest error, without its sign. scikit-learn's `max_error`. O(n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @returns 0 or more, in the unit of the numbers
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * maxError([3, 5], [2, 7]); // 2
 */
export function maxError(yTrue: VectorLike, yPred: VectorLike): number {
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	return truth.reduce((most, value, i) => Math.max(most, Math.abs(value - guess[i]!)), 0);
}
