import type { VectorLike } from '../array-like.ts';
import { type VarianceOptions, variance } from './variance.ts';
import { takeOptions } from '../options.ts';

/**
 * The standard deviation, the square root of `variance`, in the unit of the values. NumPy's `std` (ddof = 0); pandas'
 * default is ddof = 1. O(n).
 *
 * @param values length n > ddof
 * @throws RangeError when there are not more than ddof values
 * @throws TypeError when a value is missing
 * @example
 * std([2, 4, 4, 4, 5, 5, 7, 9]); // 2
 */
export function std(values: VectorLike, options: VarianceOptions = {}): number {
	takeOptions(options, 'std', 'ddof');
	return Math.sqrt(variance(values, options));
}
