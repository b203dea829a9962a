import { type MatrixLike, toMatrix } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { std } from '../descriptive/std.ts';
import { requireColumns, requireFitted } from '../fitted.ts';

export interface StandardScalerOptions {
	/** Subtract the mean of each column. */
	withMean?: boolean;
	/** Divide by the standard deviation of each column. */
	withStd?: boolean;
}

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
export class StandardScaler {
	readonly #options: Required<StandardScalerOptions>;
	#mean: number[] | undefined;
	#scale: number[] | undefined;

	constructor({ withMean = true, withStd = true }: StandardScalerOptions = {}) {
		this.#options = { withMean, withStd };
	}

	/** Mean of each column, length p; zeros without `withMean`. @throws Error before `fit` */
	get mean_(): number[] {
		return requireFitted(this.#mean, 'StandardScaler');
	}

	/** What each column is divided by, length p. @throws Error before `fit` */
	get scale_(): number[] {
		return requireFitted(this.#scale, 'StandardScaler');
	}

	/**
	 * Learns mean and scale of each column.
	 *
	 * @param X n × p, n ≥ 1
	 * @throws TypeError when X is not a matrix of numbers
	 */
	fit(X: MatrixLike): this {
		const rows = toMatrix(X);
		const columns = (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? NaN));
		if (columns.length === 0) throw new RangeError('X has no rows or no columns.');
		const { withMean, withStd } = this.#options;
		this.#mean = columns.map((column) => (withMean ? mean(column) : 0));
		this.#scale = columns.map((column) => (withStd ? scaleOf(column) : 1));
		return this;
	}

	/**
	 * @param X m × p
	 * @returns m × p, a new matrix
	 * @throws Error before `fit`, or when X has another number of columns
	 */
	transform(X: MatrixLike): number[][] {
		return this.#map(X, (value, centre, scale) => (value - centre) / scale);
	}

	/** `fit` and `transform` of the same n × p matrix. */
	fitTransform(X: MatrixLike): number[][] {
		return this.fit(X).transform(X);
	}

	/**
	 * Undoes `transform`: x = z · scale + mean.
	 *
	 * @param X m × p
	 * @returns m × p, a new matrix
	 */
	inverseTransform(X: MatrixLike): number[][] {
		return this.#map(X, (value, centre, scale) => value * scale + centre);
	}

	#map(X: MatrixLike, change: (value: number, centre: number, scale: number) => number): number[][] {
		const { mean_, scale_ } = this;
		const rows = requireColumns(toMatrix(X), mean_.length, 'StandardScaler');
		return rows.map((row) => row.map((value, j) => change(value, mean_[j] ?? 0, scale_[j] ?? 1)));
	}
}

/** A spread that is only rounding of a constant column counts as none. */
function scaleOf(column: number[]): number {
	const spread = std(column);
	const rounding = column.length * Number.EPSILON * Math.abs(mean(column));
	return spread <= Math.max(rounding, Number.MIN_VALUE) ? 1 : spread;
}
