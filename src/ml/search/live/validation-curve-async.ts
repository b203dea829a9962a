import type { LabelsLike } from '../../array-like.ts';
import type { Model } from '../../estimator/model.ts';
import {
	type ValidationCurve,
	type ValidationCurveOptions,
	valuesWork
} from '../../validation/validation-curve.ts';
import type { AsyncOptions } from '../../model-selection/work.ts';
import type { RowsLike } from '../../rows.ts';
import { finishLive, stoppedEarly } from './finish-live.ts';
import { takeOptions } from '../../options.ts';
import { requireFields } from '../../require-fields.ts';

/**
 * As `validationCurve`, while the page goes on: in a notebook the scores stand below the cell as they come, and Stop
 * ends it with the values that are done, the first ones of `paramRange`. scikit-learn's `validation_curve`; its cost is
 * that of `validationCurve`.
 *
 * @throws Error when it is stopped before the first value is done
 */
export async function validationCurveAsync(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: ValidationCurveOptions & AsyncOptions
): Promise<ValidationCurve> {
	requireFields(options, 'validationCurveAsync', ['paramName', 'paramRange']);
	takeOptions(
		options,
		'validationCurveAsync',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'paramName',
		'paramRange',
		'onProgress'
	);
	const work = valuesWork(estimator, X, y, options);
	const { onProgress } = options;
	return finishLive(work, onProgress ? { onProgress } : {}, stoppedEarly('validationCurveAsync'));
}
