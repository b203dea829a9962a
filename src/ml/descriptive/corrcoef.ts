import { type VectorLike, toVector } from '../array-like.ts';
import { mean } from './mean.ts';

/**
 * Pearson's correlation of two lists: Σ(xᵢ − x̄)(yᵢ − ȳ) / √(Σ(xᵢ − x̄)² · Σ(yᵢ − ȳ)²), between −1 and 1. It is the
 * entry [0, 1] of NumPy's `corrcoef(x, y)`. O(n).
 *
 * @param x length n ≥ 1
 * @param y length n
 * @returns NaN when one of the lists is constant: there is nothing to vary together
 * @throws RangeError when the lists differ in length or are empty
 * @throws TypeError when a value is missing
 * @example
 * corrcoef([1, 2, 3], [2, 4, 7]); // 0.993…
 */
export function corrcoef(x: VectorLike, y: VectorLike): number {
	const a = centred(toVector(x, 'x'));
	const b = centred(toVector(y, 'y'));
	if (a.length !== b.length) throw new RangeError(`x has ${a.length} values and y has ${b.length}.`);
	const r = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
	// Rounding may lead a hair beyond ±1.
	return Math.max(-1, Math.min(1, r));
}

function centred(values: number[]): number[] {
	const centre = mean(values);
	return values.map((value) => value - centre);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0);
}
