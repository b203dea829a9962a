import type { MatrixLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { std } from '../descriptive/std.ts';
import { requireColumns } from '../estimator/require.ts';
import { Transformer } from '../estimator/transformer.ts';
import { columnOf, toSamples } from '../matrix/dense-matrix.ts';
import { mapColumns } from './map-columns.ts';

export interface StandardScalerOptions {
	/** Subtract the mean of each column. */
	withMean?: boolean;
	/** Divide by the standard deviation of each column. */
	withStd?: boolean;
}

const defaults: Required<StandardScalerOptions> = { withMean: true, withStd: true };

/**
 * Gives every column mean 0 and standard deviation 1: z = (x − mean) / scale, with the means and
 * scales of the data that `fit` saw. Fit it on the training set only.
 *
 * scikit-learn's `StandardScaler`: the scale is the standard deviation with ddof = 0, and 1 for a
 * constant column.
 *
 * @example
 * const scaler = new StandardScaler();
 * const XTrainScaled = scaler.fitTransform(XTrain);
 * const XTestScaled = scaler.transform(XTest);
 */
export class StandardScaler extends Transformer<
	Required<StandardScalerOptions>,
	{ mean: number[]; scale: number[] }
> {
	static override readonly className: string = 'StandardScaler';

	constructor(options: StandardScalerOptions = {}) {
		super(defaults, options);
	}

	/** Mean of each column, length p; zeros without `withMean`. @throws Error before `fit` */
	get mean_(): number[] {
		return [...this.learned.mean];
	}

	/** What each column is divided by, length p. @throws Error before `fit` */
	get scale_(): number[] {
		return [...this.learned.scale];
	}

	/**
	 * Learns mean and scale of each column.
	 *
	 * @param X n × p, n ≥ 1
	 * @throws TypeError when X is not a matrix of numbers
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const { withMean, withStd } = this.params;
		const columns = Array.from({ length: samples.columns }, (_, j) => columnOf(samples, j));
		return this.learn(
			{
				mean: columns.map((column) => (withMean ? mean(column) : 0)),
				scale: columns.map((column) => (withStd ? scaleOf(column) : 1))
			},
			X
		);
	}

	/**
	 * @param X m × p
	 * @returns m × p, a new matrix
	 * @throws Error before `fit`, or when X has another number of columns
	 */
	transform(X: MatrixLike): number[][] {
		const { mean, scale } = this.learned;
		return this.#map(X, (value, j) => (value - mean[j]!) / scale[j]!);
	}

	/**
	 * Undoes `transform`: x = z · scale + mean.
	 *
	 * @param X m × p
	 * @returns m × p, a new matrix
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { mean, scale } = this.learned;
		return this.#map(X, (value, j) => value * scale[j]! + mean[j]!);
	}

	#map(X: MatrixLike, change: (value: number, j: number) => number): number[][] {
		this.checkNames(X);
		const samples = requireColumns(toSamples(X), this.learned.mean.length, this.className);
		return mapColumns(samples, change);
	}
}

/** A spread that is only rounding of a constant column counts as none. */
function scaleOf(column: Float64Array): number {
	const spread = std(column);
	const rounding = column.length * Number.EPSILON * Math.abs(mean(column));
	return spread <= Math.max(rounding, Number.MIN_VALUE) ? 1 : spread;
}
