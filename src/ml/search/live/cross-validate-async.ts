import type { LabelsLike } from '../../array-like.ts';
import type { Model } from '../../estimator/model.ts';
import {
	type CrossValidateOptions,
	type CrossValidateResult,
	foldsWork
} from '../../model-selection/cross-validate.ts';
import type { AsyncOptions } from '../../model-selection/work.ts';
import type { RowsLike } from '../../rows.ts';
import { finishLive, stoppedEarly } from './finish-live.ts';
import { takeOptions } from '../../options.ts';

/**
 * As `crossValidate`, while the page goes on: in a notebook the scores stand below the cell as they come, and Stop ends
 * it with those of the folds that are done. scikit-learn's `cross_validate`; its cost is that of `crossValidate`.
 *
 * @throws Error when it is stopped before the first fold is done
 * @example
 * const { testScore } = await crossValidateAsync(model, X, y, { cv: 10 });
 */
export async function crossValidateAsync<Estimator extends Model>(
	estimator: Estimator,
	X: RowsLike,
	y?: LabelsLike<unknown>,
	options: CrossValidateOptions & AsyncOptions = {}
): Promise<CrossValidateResult<Estimator>> {
	takeOptions(
		options,
		'crossValidateAsync',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'returnTrainScore',
		'returnEstimator',
		'onProgress'
	);
	const { onProgress, ...rest } = options;
	const work = foldsWork(estimator, X, y, rest);
	return finishLive(work, onProgress ? { onProgress } : {}, stoppedEarly('crossValidateAsync'));
}
