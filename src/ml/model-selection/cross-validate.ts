import type { LabelsLike } from '../array-like.ts';
import type { Model } from '../estimator/model.ts';
import type { RowsLike } from '../rows.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { type SplitOptions, splitsOf } from './check-cv.ts';
import { type FitAndScore, fitAndScore, wholeOf } from './fit-and-score.ts';
import { type Scoring, scorerOf } from './scoring.ts';
import { finish, type Work } from './work.ts';
import { takeOptions } from '../options.ts';

export interface CrossValScoreOptions extends SplitOptions, SampleWeightOptions {
	/** Default: the estimator's own `score`, which is accuracy or R². */
	scoring?: Scoring;
}

export interface CrossValidateOptions extends CrossValScoreOptions {
	/** Score the training rows too. Default: false. */
	returnTrainScore?: boolean;
	/** Hand out the fitted copies. Default: false. */
	returnEstimator?: boolean;
}

/** One entry per split. */
export interface CrossValidateResult<Estimator> {
	testScore: number[];
	trainScore?: number[];
	/** Seconds. */
	fitTime: number[];
	/** Seconds. */
	scoreTime: number[];
	estimator?: Estimator[];
}

/**
 * Fits a copy of the estimator to each split and scores it on the rows that it did not see, with times. The estimator
 * itself is left as it is. scikit-learn's `cross_validate` for one score. One fit for each split: O(splits) fits.
 *
 * @param X n rows of the kind that the estimator reads
 * @param y n labels or numbers
 * @throws RangeError when the rows do not suffice for the splits
 * @example
 * const { testScore, trainScore } = crossValidate(model, X, y, { cv: 10, returnTrainScore: true });
 */
export function crossValidate<Estimator extends Model>(
	estimator: Estimator,
	X: RowsLike,
	y?: LabelsLike<unknown>,
	options: CrossValidateOptions = {}
): CrossValidateResult<Estimator> {
	takeOptions(
		options,
		'crossValidate',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'returnTrainScore',
		'returnEstimator'
	);
	return finish(foldsWork(estimator, X, y, options));
}

export function foldsWork<Estimator extends Model>(
	estimator: Estimator,
	X: RowsLike,
	y: LabelsLike<unknown> | undefined,
	options: CrossValidateOptions
): Work<CrossValidateResult<Estimator>> {
	const { scoring, sampleWeight, returnTrainScore = false, returnEstimator = false } = options;
	const scorer = scorerOf(scoring);
	const whole = wholeOf(X, y, sampleWeight);
	const splits = splitsOf(estimator, X, y, options);
	const done: FitAndScore[] = [];
	return {
		label: 'crossValidate',
		total: splits.length,
		*steps() {
			for (const split of splits) {
				done.push(fitAndScore(estimator, whole, split, scorer, { returnTrainScore }));
				yield true;
			}
		},
		rows: () => done.map(({ estimator: _, ...scores }) => scores),
		result: () => ({
			testScore: done.map(({ testScore }) => testScore),
			...(returnTrainScore && { trainScore: done.map(({ trainScore }) => trainScore!) }),
			fitTime: done.map(({ fitTime }) => fitTime),
			scoreTime: done.map(({ scoreTime }) => scoreTime),
			...(returnEstimator && { estimator: done.map((result) => result.estimator as Estimator) })
		})
	};
}
