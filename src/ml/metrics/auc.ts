import { type VectorLike, toVector } from '../array-like.ts';
import { requireSameLength } from './require-same-length.ts';

/**
 * The area under a curve of straight lines, by the trapezoidal rule. scikit-learn's `auc`. O(n).
 *
 * @param x n ≥ 2 numbers that only rise or only fall
 * @param y n numbers
 * @throws RangeError when the lengths differ, there are fewer than two points, or x both rises and falls
 * @example
 * auc([0, 0.5, 1], [0, 1, 1]); // 0.75
 */
export function auc(x: VectorLike, y: VectorLike): number {
	const across = toVector(x, 'x');
	const up = toVector(y, 'y');
	requireSameLength(across, up, ['x', 'y']);
	if (across.length < 2) throw new RangeError('An area needs two points or more; there is 1.');
	const steps = across.slice(1).map((value, i) => value - across[i]!);
	const rises = steps.some((step) => step > 0);
	if (rises && steps.some((step) => step < 0)) throw new RangeError('x must only rise or only fall.');
	const area = steps.reduce((sum, step, i) => sum + (step * (up[i]! + up[i + 1]!)) / 2, 0);
	return rises ? area : -area || 0;
}
