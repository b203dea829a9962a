import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { leastSquares } from '../matrix/least-squares.ts';
import { centred } from '../linear-model/centred.ts';
import { LinearRegressor, type LinearState } from '../linear-model/linear-regressor.ts';
import { type SampleWeightOptions, sampleWeightIn, weightsOf } from '../sample-weight.ts';

export interface LinearRegressionOptions {
	/** Learn an intercept too; else the prediction is 0 where all columns are 0. Default: true. */
	fitIntercept?: boolean;
}

interface State extends LinearState {
	rank: number;
	singular: number[];
}

/**
 * Least squares: the weights with the smallest Σ(y − x·coef − intercept)². Where columns repeat each other many are
 * equally good, and the shortest are taken. scikit-learn's `LinearRegression`. `fit` is O(n p²), or O(n² p) when there
 * are fewer rows than columns (Golub and Van Loan, Matrix Computations, 2013).
 *
 * @example
 * const model = new LinearRegression().fit([[1], [2], [3]], [3, 5, 7]);
 * model.coef_; // [2]
 * model.intercept_; // 1
 */
export class LinearRegression extends LinearRegressor<Required<LinearRegressionOptions>, State> {
	static override readonly className: string = 'LinearRegression';

	constructor(options: LinearRegressionOptions = {}) {
		super({ fitIntercept: true }, options);
	}

	/** How many columns say something new. @throws Error before `fit` */
	get rank_(): number {
		return this.learned.rank;
	}

	/** Singular values of the centred X, falling. @throws Error before `fit` */
	get singular_(): number[] {
		return [...this.learned.singular];
	}

	/**
	 * O(n p²).
	 *
	 * @param X n × p
	 * @param y n numbers
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X or y holds what is no number
	 * @throws RangeError when the lengths differ
	 */
	fit(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const data = centred(samples, y, this.params.fitIntercept, weightsOf(sampleWeight, samples.rows));
		const { solution: coef, rank, singular } = leastSquares(data.X, data.y);
		return this.learn({ coef, intercept: data.interceptOf(coef), rank, singular }, X);
	}
}
