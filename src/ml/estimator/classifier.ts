import type { LabelsLike, MatrixLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { accuracyScore } from '../metrics/accuracy-score.ts';
import { BaseEstimator } from './base-estimator.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';

/**
 * Learns from rows with labels, and predicts the label of others. In the manner of scikit-learn's `ClassifierMixin`;
 * `score` is `predict` and O(m).
 *
 * @typeParam Input rows of numbers; some read sparse ones too
 */
export abstract class Classifier<
	Label extends GroupLabel = GroupLabel,
	Params extends object = object,
	State extends object = object,
	Input = MatrixLike
> extends BaseEstimator<Params, State> {
	/**
	 * @param X n × p
	 * @param y n labels
	 * @throws TypeError when X is not a matrix of finite numbers, or a label is missing
	 * @throws RangeError when X has no rows or columns, or the lengths differ
	 */
	abstract fit(X: Input, y: LabelsLike<Label>): this;

	/**
	 * @param X m × p
	 * @returns m labels
	 * @throws Error before `fit`
	 * @throws TypeError when X is not a matrix of finite numbers
	 * @throws RangeError when X has other columns than in `fit`
	 */
	abstract predict(X: Input): Label[];

	/** The labels that `fit` saw, sorted. @throws Error before `fit` */
	abstract get classes_(): Label[];

	/** The share of rows whose label is predicted right. */
	score(X: Input, y: LabelsLike<Label>, options: SampleWeightOptions = {}): number {
		return accuracyScore<Label>(y, this.predict(X), options);
	}
}
