import type { LabelsLike } from '../../array-like.ts';
import type { Model } from '../../estimator/model.ts';
import { type LearningCurve, type LearningCurveOptions, sizesWork } from '../../validation/learning-curve.ts';
import type { AsyncOptions } from '../../model-selection/work.ts';
import type { RowsLike } from '../../rows.ts';
import { finishLive, stoppedEarly } from './finish-live.ts';
import { takeOptions } from '../../options.ts';

/**
 * As `learningCurve`, while the page goes on: in a notebook the scores stand below the cell as they come, and Stop ends
 * it with the sizes that are done. scikit-learn's `learning_curve`; its cost is that of `learningCurve`.
 *
 * @throws Error when it is stopped before the first size is done
 */
export async function learningCurveAsync(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: LearningCurveOptions & AsyncOptions = {}
): Promise<LearningCurve> {
	const { onProgress, ...rest } = takeOptions(
		options,
		'learningCurveAsync',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'trainSizes',
		'shuffle',
		'randomState',
		'onProgress'
	);
	const work = sizesWork(estimator, X, y, rest);
	return finishLive(work, onProgress ? { onProgress } : {}, stoppedEarly('learningCurveAsync'));
}
