import { featureNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { Transformer } from '../estimator/transformer.ts';
import { listFor } from '../matrix/blocks.ts';
import { columnOf, type DenseMatrix, toSamples } from '../matrix/dense-matrix.ts';
import { requireRange } from './require-range.ts';
import { subtractAndDivide, multiplyAndAdd } from './shift-and-scale.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface MinMaxScalerOptions {
	/** What the smallest and the largest number become. Default: [0, 1]. */
	featureRange?: readonly [low: number, high: number];
	/** Keep numbers that `fit` has not seen inside the range too. Default: false. */
	clip?: boolean;
}

/** What varies less is constant: scikit-learn's bound. */
const smallestRange = 10 * Number.EPSILON;

const defaults: Required<MinMaxScalerOptions> = { featureRange: [0, 1], clip: false };

/**
 * Moves every column into a range: (x − smallest) / (largest − smallest), then stretched to `featureRange`. A constant
 * column becomes the low end. scikit-learn's `MinMaxScaler`. O(n p).
 *
 * @example
 * new MinMaxScaler().fitTransform([[1], [2], [5]]); // [[0], [0.25], [1]]
 */
export class MinMaxScaler extends Transformer<
	Required<MinMaxScalerOptions>,
	{ dataMin: number[]; dataMax: number[] }
> {
	static override readonly className: string = 'MinMaxScaler';

	/** @throws RangeError when the range is empty */
	constructor(options: MinMaxScalerOptions = {}) {
		super(defaults, options);
	}

	/** Smallest number of each column, length p. @throws Error before `fit` */
	get dataMin_(): number[] {
		return [...this.learned.dataMin];
	}

	/** Largest number of each column, length p. @throws Error before `fit` */
	get dataMax_(): number[] {
		return [...this.learned.dataMax];
	}

	/** Largest minus smallest, length p. @throws Error before `fit` */
	get dataRange_(): number[] {
		const { dataMin, dataMax } = this.learned;
		return dataMax.map((max, j) => max - dataMin[j]!);
	}

	/** What each column is multiplied with, length p. @throws Error before `fit` */
	get scale_(): number[] {
		const [low, high] = this.params.featureRange;
		return this.dataRange_.map((range) => (high - low) / (range < smallestRange ? 1 : range));
	}

	/** What is added afterwards, length p. @throws Error before `fit` */
	get min_(): number[] {
		const { dataMin } = this.learned;
		return this.scale_.map((scale, j) => this.params.featureRange[0] - dataMin[j]! * scale);
	}

	/**
	 * @param X n × p
	 * @throws TypeError when X is not a matrix of numbers
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const columns = Array.from({ length: samples.columns }, (_, j) => columnOf(samples, j));
		return this.learn(
			{
				dataMin: columns.map((column) => column.reduce((a, b) => Math.min(a, b))),
				dataMax: columns.map((column) => column.reduce((a, b) => Math.max(a, b)))
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
		const { scale_, min_ } = this;
		const { clip, featureRange } = this.params;
		const rows = multiplyAndAdd(this.#read(X), min_, scale_, listFor(X));
		if (!clip) return rows;
		const [low, high] = featureRange;
		return rows.map((row) => row.map((value) => Math.min(high, Math.max(low, value))));
	}

	/**
	 * Undoes `transform`.
	 *
	 * @param X m × p
	 * @returns m × p, a new matrix
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { scale_, min_ } = this;
		return subtractAndDivide(this.#read(X), min_, scale_, listFor(X));
	}

	/**
	 * The columns keep their names.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return featureNames(this, this.learned.dataMin.length, names);
	}

	#read(X: MatrixLike): Iterable<DenseMatrix> {
		this.checkNames(X);
		return readBlocks(X, this.learned.dataMin.length, this.className);
	}

	protected override get stateShape(): Shape {
		return { dataMin: 'number p', dataMax: 'number p' };
	}

	protected override checkParams({ featureRange }: Required<MinMaxScalerOptions>): void {
		requireRange(featureRange, 'featureRange');
	}
}
