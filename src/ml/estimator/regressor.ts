import type { MatrixLike, VectorLike } from '../array-like.ts';
import { r2Score } from '../metrics/r2-score.ts';
import { BaseEstimator } from './base-estimator.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';

/**
 * Learns from rows with numbers, and predicts the number of others. In the manner of scikit-learn's `RegressorMixin`;
 * `score` is `predict` and O(m).
 */
export abstract class Regressor<
	Params extends object = object,
	State extends object = object
> extends BaseEstimator<Params, State> {
	/**
	 * @param X n × p
	 * @param y n numbers
	 * @throws TypeError when X or y holds what is no finite number
	 * @throws RangeError when X has no rows or columns, or the lengths differ
	 */
	abstract fit(X: MatrixLike, y: VectorLike): this;

	/**
	 * @param X m × p
	 * @returns m numbers
	 * @throws Error before `fit`
	 * @throws TypeError when X is not a matrix of finite numbers
	 * @throws RangeError when X has other columns than in `fit`
	 */
	abstract predict(X: MatrixLike): number[];

	/** R² of the predictions: 1 is perfect, 0 as good as the mean. */
	score(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): number {
		return r2Score(y, this.predict(X), options);
	}
}
