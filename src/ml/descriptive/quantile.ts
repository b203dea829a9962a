import { quantileOfSorted } from '#base/quantile.ts';
import { type VectorLike, toVector } from '../array-like.ts';
import { requireValues } from './require-values.ts';

/**
 * The value below which a share q of the sorted values lies, with linear interpolation between neighbours: the position
 * is h = (n − 1)·q, counted from 0. This is type 7 of Hyndman and Fan (1996), the default of NumPy's `quantile` and of
 * pandas. O(n log n).
 *
 * @param values length n ≥ 1, in any order
 * @param q between 0 and 1, or several of them
 * @throws RangeError when there are no values or q is outside 0 to 1
 * @throws TypeError when a value is missing
 * @example
 * quantile([1, 2, 3, 4], 0.25); // 1.75
 * quantile([1, 2, 3, 4], [0, 0.5, 1]); // [1, 2.5, 4]
 */
export function quantile(values: VectorLike, q: number): number;
export function quantile(values: VectorLike, q: readonly number[]): number[];
export function quantile(values: VectorLike, q: number | readonly number[]): number | number[] {
	const sorted = Float64Array.from(requireValues(toVector(values), 'quantile')).sort();
	return typeof q === 'number'
		? quantileOfSorted(sorted, q)
		: Array.from(toVector(q, 'q'), (share) => quantileOfSorted(sorted, share));
}
