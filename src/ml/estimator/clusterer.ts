import type { MatrixLike } from '../array-like.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { BaseEstimator } from './base-estimator.ts';

/**
 * Finds groups in rows without labels. In the manner of scikit-learn's `ClusterMixin`; `fitPredict` is `fit` and O(n).
 */
export abstract class Clusterer<
	Params extends object = object,
	State extends object = object
> extends BaseEstimator<Params, State> {
	/**
	 * @param X n × p
	 * @param y nothing: there for pipelines
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of finite numbers
	 * @throws RangeError when X has no rows or columns
	 */
	abstract fit(X: MatrixLike, y?: unknown, options?: SampleWeightOptions): this;

	/** The group of each row that `fit` saw, numbered from 0; −1 for noise. @throws Error before `fit` */
	abstract get labels_(): number[];

	/** `fit`, and the groups of the same rows. */
	fitPredict(X: MatrixLike, y?: unknown, options: SampleWeightOptions = {}): number[] {
		return this.fit(X, y, options).labels_;
	}
}
