import type { LabelsLike } from '../array-like.ts';
import type { Model } from '../estimator/model.ts';
import { seeded } from '../estimator/seeded.ts';
import type { RowsLike } from '../rows.ts';
import { splitsOf } from '../model-selection/check-cv.ts';
import type { CrossValScoreOptions } from '../model-selection/cross-validate.ts';
import { type FitAndScore, fitAndScore, wholeOf } from '../model-selection/fit-and-score.ts';
import { curveScores, pointRow } from '../model-selection/scored-splits.ts';
import { scorerOf } from '../model-selection/scoring.ts';
import { finish, type Work } from '../model-selection/work.ts';
import { takeOptions } from '../options.ts';

export interface LearningCurveOptions extends CrossValScoreOptions {
	/** Shares (0 to 1) or numbers of training rows. Default: five steps from 0.1 to 1. */
	trainSizes?: readonly number[];
	/** Draw the training rows at random, where they are sorted. Default: false, the first ones. */
	shuffle?: boolean;
	/** A seed for `shuffle`. Default: `null`, others each time. */
	randomState?: number | null;
}

export interface LearningCurve {
	/** Numbers of training rows, ascending. */
	trainSizes: number[];
	/** Sizes × splits. */
	trainScores: number[][];
	/** Sizes × splits. */
	testScores: number[][];
}

/**
 * Scores on training and test rows for growing numbers of training rows: whether more data would help. scikit-learn's
 * `learning_curve`. O(sizes · splits) fits.
 *
 * @param X n rows of the kind that the estimator reads
 * @param y n labels or numbers
 * @throws RangeError when a size is not between 1 and the training rows, or the rows do not suffice for the splits
 * @example
 * const { trainSizes, testScores } = learningCurve(model, X, y, { trainSizes: [0.2, 0.5, 1] });
 */
export function learningCurve(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: LearningCurveOptions = {}
): LearningCurve {
	takeOptions(
		options,
		'learningCurve',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'trainSizes',
		'shuffle',
		'randomState'
	);
	return finish(sizesWork(estimator, X, y, options));
}

export function sizesWork(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: LearningCurveOptions
): Work<LearningCurve> {
	const { trainSizes = [0.1, 0.325, 0.55, 0.775, 1], shuffle = false, randomState = null, scoring } = options;
	const scorer = scorerOf(scoring);
	const whole = wholeOf(X, y, options.sampleWeight);
	const splits = splitsOf(estimator, X, y, options);
	const sizes = countsOf(trainSizes, splits[0]!.train.length);
	const random = shuffle ? seeded(randomState) : undefined;
	const ordered = splits.map(({ train, test }) => ({ train: random ? random.shuffled(train) : train, test }));
	const points: FitAndScore[][] = [];
	return {
		label: 'learningCurve',
		total: sizes.length,
		*steps() {
			for (const size of sizes) {
				const point: FitAndScore[] = [];
				for (const { train, test } of ordered) {
					const split = { train: train.slice(0, size), test };
					point.push(fitAndScore(estimator, whole, split, scorer, { returnTrainScore: true }));
					const isDone = point.length === ordered.length;
					if (isDone) points.push(point);
					yield isDone;
				}
			}
		},
		rows: () => points.map((point, i) => pointRow('trainSize', sizes[i], point)),
		result: () => ({ trainSizes: sizes.slice(0, points.length), ...curveScores(points) })
	};
}

/** Shares are of all training rows, rounded down; what falls together counts once. */
function countsOf(sizes: readonly number[], most: number): number[] {
	const areShares = sizes.every((size) => size > 0 && size <= 1);
	const counts = sizes.map((size) => (areShares ? Math.max(1, Math.floor(size * most)) : size));
	const wrong = counts.find((count) => !Number.isInteger(count) || count < 1 || count > most);
	if (wrong !== undefined)
		throw new RangeError(
			`trainSizes must be shares up to 1, or whole numbers from 1 to ${most}; got ${wrong}.`
		);
	return [...new Set(counts)].sort((a, b) => a - b);
}
