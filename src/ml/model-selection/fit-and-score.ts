import { type LabelsLike, toLabels } from '../array-like.ts';
import type { Model } from '../estimator/model.ts';
import { type RowsLike, takeRowsOf } from '../rows.ts';
import type { Scorer } from './scoring.ts';
import type { SplitIndices } from './split-indices.ts';

/** Rows and truth of one part of a split. */
export interface Part {
	X: RowsLike;
	y: unknown[] | undefined;
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

export function partOf(X: RowsLike, y: LabelsLike<unknown> | undefined, rows: readonly number[]): Part {
	const labels = y === undefined ? undefined : toLabels(y);
	return { X: takeRowsOf(X, rows), y: labels && rows.map((i) => labels[i]) };
}

/** Fits a copy of the estimator to the training rows of a split, and scores it on the others. */
export function fitAndScore(
	model: Model,
	X: RowsLike,
	y: LabelsLike<unknown> | undefined,
	{ train, test }: SplitIndices,
	scorer: Scorer,
	{ returnTrainScore = false } = {}
): FitAndScore {
	const estimator = model.clone();
	const training = partOf(X, y, train);
	const testing = partOf(X, y, test);
	const start = performance.now();
	estimator.fit(training.X, training.y);
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
