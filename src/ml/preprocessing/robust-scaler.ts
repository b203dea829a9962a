import { featureNames } from '../estimator/feature-names.ts';
import type { MatrixLike } from '../array-like.ts';
import { median } from '../descriptive/median.ts';
import { quantile } from '../descriptive/quantile.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { Transformer } from '../estimator/transformer.ts';
import { listFor } from '../matrix/blocks.ts';
import { columnOf, type DenseMatrix, toSamples } from '../matrix/dense-matrix.ts';
import { requireRange } from './require-range.ts';
import { subtractAndDivide, multiplyAndAdd } from './shift-and-scale.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface RobustScalerOptions {
	/** Subtract the median of each column. Default: true. */
	withCentering?: boolean;
	/** Divide by the distance between two quantiles of each column. Default: true. */
	withScaling?: boolean;
	/** The two, in percent. Default: [25, 75]. */
	quantileRange?: readonly [low: number, high: number];
}

const defaults: Required<RobustScalerOptions> = {
	withCentering: true,
	withScaling: true,
	quantileRange: [25, 75]
};

/**
 * Scales by median and quartiles, which a few wild numbers do not move: (x − median) / (q75 − q25). A spread of 0
 * counts as 1. scikit-learn's `RobustScaler`. `fit` is O(p n log n), `transform` O(m p).
 *
 * @example
 * new RobustScaler().fitTransform([[1], [2], [3], [1000]]);
 */
export class RobustScaler extends Transformer<
	Required<RobustScalerOptions>,
	{ center: number[]; scale: number[] }
> {
	static override readonly className: string = 'RobustScaler';

	/** @throws RangeError when the quantiles do not rise from 0 to 100 */
	constructor(options: RobustScalerOptions = {}) {
		super(defaults, options);
	}

	/** Median of each column, length p; zeros without `withCentering`. @throws Error before `fit` */
	get center_(): number[] {
		return [...this.learned.center];
	}

	/** What each column is divided by, length p. @throws Error before `fit` */
	get scale_(): number[] {
		return [...this.learned.scale];
	}

	/**
	 * @param X n × p
	 * @throws TypeError when X is not a matrix of numbers
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const { withCentering, withScaling, quantileRange } = this.params;
		const [low, high] = quantileRange;
		const columns = Array.from({ length: samples.columns }, (_, j) => columnOf(samples, j));
		const spreads = columns.map((column) => quantile(column, high / 100) - quantile(column, low / 100));
		return this.learn(
			{
				center: columns.map((column) => (withCentering ? median(column) : 0)),
				scale: spreads.map((spread) => (withScaling && spread >= 10 * Number.EPSILON ? spread : 1))
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
		const { center, scale } = this.learned;
		return subtractAndDivide(this.#read(X), center, scale, listFor(X));
	}

	/**
	 * Undoes `transform`.
	 *
	 * @param X m × p
	 * @returns m × p, a new matrix
	 */
	inverseTransform(X: MatrixLike): number[][] {
		const { center, scale } = this.learned;
		return multiplyAndAdd(this.#read(X), center, scale, listFor(X));
	}

	/**
	 * The columns keep their names.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws RangeError when they are not those that `fit` saw
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return featureNames(this, this.learned.center.length, names);
	}

	#read(X: MatrixLike): Iterable<DenseMatrix> {
		this.checkNames(X);
		return readBlocks(X, this.learned.center.length, this.className);
	}

	protected override get stateShape(): Shape {
		return { center: 'number p', scale: 'positive p' };
	}

	protected override checkParams({ quantileRange }: Required<RobustScalerOptions>): void {
		requireRange(quantileRange, 'quantileRange', [0, 100]);
	}
}
