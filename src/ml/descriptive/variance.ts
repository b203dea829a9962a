import { type VectorLike, toVector } from '../array-like.ts';
import { mean } from './mean.ts';
import { requireValues } from './require-values.ts';
import { takeOptions } from '../options.ts';

export interface VarianceOptions {
	/** Taken off the divisor: 0 for all values there are (NumPy), 1 for a sample (pandas). Default: 0. */
	ddof?: number;
}

/**
 * The mean squared distance from the mean: Σ(xᵢ − x̄)² / (n − ddof). NumPy's `var`, whose default is ddof = 0 as here;
 * pandas' default is 1. O(n).
 *
 * @param values length n > ddof
 * @throws RangeError when there are not more than ddof values
 * @throws TypeError when a value is missing
 * @example
 * variance([2, 4, 9]); // 8.666…
 * variance([2, 4, 9], { ddof: 1 }); // 13
 */
export function variance(values: VectorLike, options: VarianceOptions = {}): number {
	const { ddof = 0 } = takeOptions(options, 'variance', 'ddof');
	const numbers = requireValues(toVector(values), 'variance', ddof + 1);
	const centre = mean(numbers);
	return numbers.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (numbers.length - ddof);
}
