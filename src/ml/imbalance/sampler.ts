import { type LabelsLike, type MatrixLike, toLabels } from '../array-like.ts';
import { BaseEstimator } from '../estimator/base-estimator.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type DenseMatrix, toRows, toSamples } from '../matrix/dense-matrix.ts';

export interface Resampled<Label> {
	X: number[][];
	y: Label[];
}

/** The rows of one class, and how many it should have. */
export interface ClassRows {
	rows: number[];
	/** Rows of the smallest and of the largest class. */
	smallest: number;
	largest: number;
}

export interface SamplerParams {
	/** A seed, which gives the same rows each time, here and in Python; `null` for new ones. Default: `null`. */
	randomState: number | null;
}

/**
 * Gives every class the same number of rows. Resample the training set only: the test set shall be as life is.
 * imbalanced-learn's samplers.
 */
export abstract class Sampler<Params extends SamplerParams, State extends object> extends BaseEstimator<
	Params,
	State
> {
	/**
	 * @param X n × p
	 * @param y n labels of two kinds or more
	 * @returns the rows and labels of classes of one size
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or y holds one kind of label only
	 */
	fitResample<Label extends GroupLabel>(X: MatrixLike, y: LabelsLike<Label>): Resampled<Label> {
		const samples = toSamples(X);
		const { classes, codes } = encodeClasses(y, samples.rows);
		const members = classes.map((): number[] => []);
		codes.forEach((code, i) => members[code]!.push(i));
		const sizes = members.map(({ length }) => length);
		const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
		const groups = members.map((rows) => ({ rows, smallest, largest }));
		const { origins, made } = this.resample(samples, groups);
		const rows = toRows(samples);
		const labels = toLabels(y);
		return {
			X: [...origins.map((i) => [...rows[i]!]), ...made.flatMap((list) => list)],
			y: [...origins.map((i) => labels[i]!), ...made.flatMap((list, code) => list.map(() => classes[code]!))]
		};
	}

	/** The rows that are taken over, and those that are made, of each class. */
	protected abstract resample(
		samples: DenseMatrix,
		groups: readonly ClassRows[]
	): { origins: number[]; made: number[][][] };
}
