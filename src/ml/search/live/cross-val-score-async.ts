import type { LabelsLike } from '../../array-like.ts';
import type { Model } from '../../estimator/model.ts';
import type { CrossValScoreOptions } from '../../model-selection/cross-validate.ts';
import type { AsyncOptions } from '../../model-selection/work.ts';
import type { RowsLike } from '../../rows.ts';
import { crossValidateAsync } from './cross-validate-async.ts';
import { takeOptions } from '../../options.ts';

/**
 * As `crossValScore`, while the page goes on; see `crossValidateAsync`. scikit-learn's `cross_val_score`; its cost is
 * that of `crossValScore`.
 *
 * @throws Error when it is stopped before the first fold is done
 * @example
 * mean(await crossValScoreAsync(model, X, y, { cv: 10 }));
 */
export async function crossValScoreAsync(
	estimator: Model,
	X: RowsLike,
	y?: LabelsLike<unknown>,
	options: CrossValScoreOptions & AsyncOptions = {}
): Promise<number[]> {
	takeOptions(options, 'crossValScoreAsync', 'cv', 'groups', 'sampleWeight', 'scoring', 'onProgress');
	return (await crossValidateAsync(estimator, X, y, options)).testScore;
}
