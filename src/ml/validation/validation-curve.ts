import type { LabelsLike } from '../array-like.ts';
import type { NestedParams } from '../estimator/base-estimator.ts';
import type { Model } from '../estimator/model.ts';
import type { RowsLike } from '../rows.ts';
import { splitsOf } from '../model-selection/check-cv.ts';
import type { CrossValScoreOptions } from '../model-selection/cross-validate.ts';
import { type FitAndScore, fitAndScore, wholeOf } from '../model-selection/fit-and-score.ts';
import { type CurveScores, curveScores, pointRow } from '../model-selection/scored-splits.ts';
import { scorerOf } from '../model-selection/scoring.ts';
import { finish, type Work } from '../model-selection/work.ts';
import { requireFields, requireList } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface ValidationCurveOptions extends CrossValScoreOptions {
	/** Which parameter is changed; `step__C` for one of an estimator inside. */
	paramName: string;
	/** Its values. */
	paramRange: readonly unknown[];
}

/** Values × splits. */
export type ValidationCurve = CurveScores;

/**
 * Scores on training and test rows for each value of one parameter: where the two part, the model learns by heart.
 * scikit-learn's `validation_curve`. O(values · splits) fits.
 *
 * @param X n rows of the kind that the estimator reads
 * @param y n labels or numbers
 * @throws RangeError when the parameter does not exist or the rows do not suffice for the splits
 * @example
 * const curve = validationCurve(new Ridge(), X, y, { paramName: 'alpha', paramRange: [0.1, 1, 10] });
 */
export function validationCurve(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: ValidationCurveOptions
): ValidationCurve {
	requireFields(options, 'validationCurve', ['paramName', 'paramRange']);
	takeOptions(
		options,
		'validationCurve',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'paramName',
		'paramRange'
	);
	return finish(valuesWork(estimator, X, y, options));
}

export function valuesWork(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: ValidationCurveOptions
): Work<ValidationCurve> {
	requireList(options.paramRange, 'paramRange');
	const { paramName, paramRange, scoring, sampleWeight, ...splitting } = options;
	const scorer = scorerOf(scoring);
	const whole = wholeOf(X, y, sampleWeight);
	const splits = splitsOf(estimator, X, y, splitting);
	const points: FitAndScore[][] = [];
	return {
		label: 'validationCurve',
		total: paramRange.length,
		*steps() {
			for (const value of paramRange) {
				const model = estimator.clone();
				model.setParams({ [paramName]: value } as NestedParams);
				const point: FitAndScore[] = [];
				for (const split of splits) {
					point.push(fitAndScore(model, whole, split, scorer, { returnTrainScore: true }));
					const isDone = point.length === splits.length;
					if (isDone) points.push(point);
					yield isDone;
				}
			}
		},
		rows: () => points.map((point, i) => pointRow(paramName, paramRange[i], point)),
		result: () => curveScores(points)
	};
}
