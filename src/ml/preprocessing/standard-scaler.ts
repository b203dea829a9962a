import { featureNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { Transformer } from '../estimator/transformer.ts';
import { blocksAgain, listFor } from '../matrix/blocks.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { subtractAndDivide, multiplyAndAdd } from './shift-and-scale.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface StandardScalerOptions {
	/** Subtract the mean of each column. Default: true. */
	withMean?: boolean;
	/** Divide by the standard deviation of each column. Default: true. */
	withStd?: boolean;
}

const defaults: Required<StandardScalerOptions> = { withMean: true, withStd: true };

/**
 * Gives every column mean 0 and standard deviation 1: z = (x − mean) / scale, with the means and
 * scales of the data that `fit` saw. Fit it on the training set only.
 *
 * scikit-learn's `StandardScaler`: the scale is the standard deviation with ddof = 0, and 1 for a constant column. O(n
 * p).
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
		const { withMean, withStd } = this.params;
		const blocks = blocksAgain(X);
		const { means, rows } = meansOf(blocks());
		const scale = withStd ? scalesOf(blocks(), means, rows) : means.map(() => 1);
		return this.learn({ mean: Array.from(means, (mean) => (withMean ? mean : 0)), scale: [...scale] }, X);
	}

	/**
	 * @param X m × p
	 * @returns m × p, a new matrix
	 * @throws Error before `fit`, or when X has another number of columns
	 */
	transform(X: MatrixLike): number[][] {
		const { mean, scale } = this.learned;
		return subtractAndDivide(this.#read(X), mean, scale, listFor(X));
	}

	/**
	 * Undoes `transform`: x = z · scale + mean.
	 *
	 * @param X m × p
	 * @returns m × p, a new matrix
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { mean, scale } = this.learned;
		return multiplyAndAdd(this.#read(X), mean, scale, listFor(X));
	}

	/**
	 * The columns keep their names.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return featureNames(this, this.learned.mean.length, names);
	}

	#read(X: MatrixLike): Iterable<DenseMatrix> {
		this.checkNames(X);
		return readBlocks(X, this.learned.mean.length, this.className);
	}

	protected override get stateShape(): Shape {
		return { mean: 'number p', scale: 'positive p' };
	}
}

function meansOf(blocks: Iterable<DenseMatrix>): { means: Float64Array; rows: number } {
	let sums = new Float64Array();
	let count = 0;
	for (const { data, rows, columns } of blocks) {
		if (count === 0) sums = new Float64Array(columns);
		for (let i = 0; i < data.length; i += columns) for (let j = 0; j < columns; j++) sums[j]! += data[i + j]!;
		count += rows;
	}
	return { means: sums.map((sum) => sum / count), rows: count };
}

/** A spread that is only rounding of a constant column counts as none. */
function scalesOf(blocks: Iterable<DenseMatrix>, means: Float64Array, rows: number): Float64Array {
	const squares = new Float64Array(means.length);
	for (const { data, columns } of blocks)
		for (let i = 0; i < data.length; i += columns)
			for (let j = 0; j < columns; j++) {
				const difference = data[i + j]! - means[j]!;
				squares[j]! += difference * difference;
			}
	return squares.map((sum, j) => {
		const spread = Math.sqrt(sum / rows);
		const rounding = rows * Number.EPSILON * Math.abs(means[j]!);
		return spread <= Math.max(rounding, Number.MIN_VALUE) ? 1 : spread;
	});
}
