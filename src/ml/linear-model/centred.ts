import { toVector, type VectorLike } from '../array-like.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';

/** X and y around 0, and what was taken away: with that a fit needs no intercept. */
export interface Centred {
	X: DenseMatrix;
	y: Float64Array;
	/** The intercept that belongs to weights of the centred columns: ȳ − x̄·coef. */
	interceptOf(coef: ArrayLike<number>): number;
}

/**
 * Takes the mean of each column and of y away; with `fitIntercept` off nothing.
 *
 * @param X n × p; it is not changed
 * @param y n numbers
 * @throws RangeError when X and y differ in length
 */
export function centred(X: DenseMatrix, y: VectorLike, fitIntercept: boolean): Centred {
	const truth = Float64Array.from(toVector(y, 'y'));
	requireSameLength({ length: X.rows }, truth, ['X', 'y']);
	if (!fitIntercept) return { X, y: truth, interceptOf: () => 0 };
	const means = new Float64Array(X.columns);
	X.data.forEach((value, k) => (means[k % X.columns]! += value / X.rows));
	const mean = truth.reduce((sum, value) => sum + value, 0) / truth.length;
	return {
		X: { ...X, data: X.data.map((value, k) => value - means[k % X.columns]!) },
		y: truth.map((value) => value - mean),
		interceptOf: (coef) => mean - means.reduce((sum, value, j) => sum + value * coef[j]!, 0)
	};
}
