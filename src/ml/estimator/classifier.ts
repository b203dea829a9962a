import type { LabelsLike, MatrixLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { accuracyScore } from '../metrics/accuracy-score.ts';
import { BaseEstimator } from './base-estimator.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';

/**
 * Learns from rows with labels, and predicts the label of others.
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
	 */
	abstract fit(X: Input, y: LabelsLike<Label>): this;

	/**
	 * @param X m × p
	 * @returns m labels
	 */
	abstract predict(X: Input): Label[];

	/** The labels that `fit` saw, sorted. @throws Error before `fit` */
	abstract get classes_(): Label[];

	/** The share of rows whose label is predicted right. */
	score(X: Input, y: LabelsLike<Label>, options: SampleWeightOptions = {}): number {
		return accuracyScore<Label>(y, this.predict(X), options);
	}
}
