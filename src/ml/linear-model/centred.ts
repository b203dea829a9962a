import type { VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';

/**
 * X and y around 0, and what was taken away: with that a fit needs no intercept. Rows that weigh more are larger by the
 * root of their weight, so that plain squares of them are weighted ones.
 */
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
 * @param weights of each row; default: 1 each
 * @throws RangeError when X and y differ in length
 */
export function centred(
	X: DenseMatrix,
	y: VectorLike,
	fitIntercept: boolean,
	weights?: Float64Array
): Centred {
	const truth = toTargets(y);
	requireSameLength({ length: X.rows }, truth, ['X', 'y']);
	const { means, mean } = fitIntercept
		? meansOf(X, truth, weights)
		: { means: new Float64Array(X.columns), mean: 0 };
	const root = (i: number) => (weights ? Math.sqrt(weights[i]!) : 1);
	return {
		X: {
			...X,
			data: X.data.map((value, k) => (value - means[k % X.columns]!) * root(Math.floor(k / X.columns)))
		},
		y: truth.map((value, i) => (value - mean) * root(i)),
		interceptOf: (coef) =>
			fitIntercept ? mean - means.reduce((sum, value, j) => sum + value * coef[j]!, 0) : 0
	};
}

function meansOf(X: DenseMatrix, y: Float64Array, weights?: Float64Array) {
	const total = weights ? weights.reduce((sum, weight) => sum + weight, 0) : X.rows;
	const weightOf = (i: number) => (weights ? weights[i]! : 1);
	const means = new Float64Array(X.columns);
	X.data.forEach((value, k) => {
		means[k % X.columns]! += (value * weightOf(Math.floor(k / X.columns))) / total;
	});
	return { means, mean: y.reduce((sum, value, i) => sum + value * weightOf(i), 0) / total };
}
