import type { VectorLike } from '../array-like.ts';
import { quantile } from './quantile.ts';

/**
 * The middle of the sorted values; with an even number of values the mean of the two in the middle. NumPy's `median`.
 * O(n log n).
 *
 * @param values length n ≥ 1, in any order; they are not changed
 * @throws RangeError when there are no values
 * @throws TypeError when a value is missing
 * @example
 * median([9, 1, 4]); // 4
 * median([9, 1, 4, 5]); // 4.5
 */
export function median(values: VectorLike): number {
	return quantile(values, 0.5);
}
