import type { LabelsLike } from '../array-like.ts';
import type { NestedParams } from '../estimator/base-estimator.ts';
import type { Model } from '../estimator/model.ts';
import type { RowsLike } from '../rows.ts';
import { splitsOf } from './check-cv.ts';
import type { CrossValScoreOptions } from './cross-validate.ts';
import { fitAndScore } from './fit-and-score.ts';
import { scorerOf } from './scoring.ts';

export interface ValidationCurveOptions extends CrossValScoreOptions {
	/** Which parameter is changed; `step__C` for one of an estimator inside. */
	paramName: string;
	/** Its values. */
	paramRange: readonly unknown[];
}

export interface ValidationCurve {
	/** Values × splits. */
	trainScores: number[][];
	/** Values × splits. */
	testScores: number[][];
}

/**
 * Scores on training and test rows for each value of one parameter: where the two part, the model learns by heart.
 * scikit-learn's `validation_curve`.
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
	{ paramName, paramRange, scoring, ...splitting }: ValidationCurveOptions
): ValidationCurve {
	const scorer = scorerOf(scoring);
	const splits = splitsOf(estimator, X, y, splitting);
	const results = paramRange.map((value) => {
		const model = estimator.clone();
		model.setParams({ [paramName]: value } as NestedParams);
		return splits.map((split) => fitAndScore(model, X, y, split, scorer, { returnTrainScore: true }));
	});
	return {
		trainScores: results.map((row) => row.map(({ trainScore }) => trainScore!)),
		testScores: results.map((row) => row.map(({ testScore }) => testScore))
	};
}
