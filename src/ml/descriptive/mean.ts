import { type VectorLike, toVector } from '../array-like.ts';
import { requireValues } from './require-values.ts';

/**
 * The arithmetic mean, the sum divided by the number of values: x̄ = Σxᵢ / n. NumPy's `mean`. O(n).
 *
 * @param values length n ≥ 1
 * @throws RangeError when there are no values
 * @throws TypeError when a value is missing
 * @example
 * mean([2, 4, 9]); // 5
 */
export function mean(values: VectorLike): number {
	const numbers = requireValues(toVector(values), 'mean');
	return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
