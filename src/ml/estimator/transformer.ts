import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { BaseEstimator } from './base-estimator.ts';

/**
 * Learns how to change rows, and changes them. In the manner of scikit-learn's `TransformerMixin`; `fitTransform` is
 * `fit` and `transform`, and O(1) more.
 *
 * @typeParam Input what it reads: rows of numbers, rows of anything, or texts
 * @typeParam Output what it makes of them: rows of numbers for most
 */
export abstract class Transformer<
	Params extends object = object,
	State extends object = object,
	Input = MatrixLike,
	Output = number[][]
> extends BaseEstimator<Params, State> {
	/**
	 * @param X n × p
	 * @param y n labels or numbers, for those that look at them
	 * @throws TypeError when X is not of the kind that it reads
	 * @throws RangeError when X has no rows or columns
	 */
	abstract fit(X: Input, y?: LabelsLike<unknown>): this;

	/**
	 * @param X m × p; it is not changed
	 * @returns m × q, new
	 * @throws Error before `fit`
	 * @throws TypeError when X is not of the kind that it reads
	 * @throws RangeError when X has other columns than in `fit`
	 */
	abstract transform(X: Input): Output;

	/** `fit` and `transform` of the same rows. */
	fitTransform(X: Input, y?: LabelsLike<unknown>): Output {
		return this.fit(X, y).transform(X);
	}
}
