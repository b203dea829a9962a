import type { LabelsLike } from '../array-like.ts';
import type { Model } from '../estimator/model.ts';
import type { RowsLike } from '../rows.ts';
import { type CrossValScoreOptions, crossValidate } from './cross-validate.ts';
import { takeOptions } from '../options.ts';

/**
 * The score of each split: a copy of the estimator is fitted to the training rows and judged by the others. Their mean
 * is the estimate, their spread says how far to trust it. scikit-learn's `cross_val_score`. One fit for each split:
 * O(splits) fits.
 *
 * @param X n rows of the kind that the estimator reads
 * @param y n labels or numbers
 * @returns one score per split; more is better
 * @throws RangeError when the rows do not suffice for the splits
 * @example
 * const scores = crossValScore(new LogisticRegression(), X, y, { cv: 5, scoring: 'rocAuc' });
 * mean(scores); std(scores);
 */
export function crossValScore(
	estimator: Model,
	X: RowsLike,
	y?: LabelsLike<unknown>,
	options: CrossValScoreOptions = {}
): number[] {
	takeOptions(options, 'crossValScore', 'cv', 'groups', 'sampleWeight', 'scoring');
	return crossValidate(estimator, X, y, options).testScore;
}
