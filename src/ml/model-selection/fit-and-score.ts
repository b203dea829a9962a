import { type LabelsLike, toLabels, type VectorLike } from '../array-like.ts';
import { fitWeighted } from '../estimator/fit-weighted.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import type { Model } from '../estimator/model.ts';
import { countRows, type RowsLike, takeRowsOf } from '../rows.ts';
import { toSampleWeight } from '../sample-weight.ts';
import type { Scorer } from './scoring.ts';
import type { SplitIndices } from './split-indices.ts';

/** Rows with their truth, all of them or one part of a split. */
export interface Part {
	X: RowsLike;
	y: unknown[] | undefined;
	/** How much each row counts for a fit; a score counts all rows alike, as in scikit-learn. */
	weights: Float64Array | undefined;
}

export interface FitAndScore {
	/** Fitted to the rows that train. */
	estimator: Model;
	testScore: number;
	/** Only when it is asked for. */
	trainScore?: number;
	/** Seconds. */
	fitTime: number;
	/** Seconds. */
	scoreTime: number;
}

/**
 * All rows.
 *
 * @throws TypeError when X or y is no list, or a weight is no number
 * @throws RangeError when there is not one weight for each row, one is below 0, or all are 0
 */
export function wholeOf(
	X: RowsLike,
	y: LabelsLike<unknown> | undefined,
	sampleWeight?: VectorLike | null
): Part {
	return {
		X,
		y: y === undefined ? undefined : toLabels(y),
		weights: sampleWeight == null ? undefined : toSampleWeight(sampleWeight, countRows(X))
	};
}

/** The rows with these indices, in this order. */
export function partOf({ X, y, weights }: Part, rows: readonly number[]): Part {
	return {
		X: takeRowsOf(X, rows),
		y: y && rows.map((i) => y[i]),
		weights: weights && Float64Array.from(rows, (i) => weights[i]!)
	};
}

/** Fits a copy of the estimator to the training rows of a split, and scores it on the others. */
export function fitAndScore(
	model: Model,
	whole: Part,
	{ train, test }: SplitIndices,
	scorer: Scorer,
	{ returnTrainScore = false } = {}
): FitAndScore {
	requireEstimator(model, 'estimator');
	const estimator = model.clone();
	const training = partOf(whole, train);
	const testing = partOf(whole, test);
	const start = performance.now();
	fitWeighted(estimator, training.X, training.y, training.weights);
	const fitted = performance.now();
	const testScore = scorer(estimator, testing.X, testing.y);
	const scored = performance.now();
	return {
		estimator,
		testScore,
		...(returnTrainScore && { trainScore: scorer(estimator, training.X, training.y) }),
		fitTime: (fitted - start) / 1000,
		scoreTime: (scored - fitted) / 1000
	};
}
