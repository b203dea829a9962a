import type { MatrixLike, VectorLike } from '../array-like.ts';
import { requireNotNegative } from '../estimator/require.ts';
import { solvePositive } from '../matrix/cholesky.ts';
import { type DenseMatrix, toSamples, transpose } from '../matrix/dense-matrix.ts';
import { gram } from '../matrix/gram.ts';
import { leastSquares } from '../matrix/least-squares.ts';
import { multiplyColumn } from '../matrix/multiply-column.ts';
import { multiplyTransposed } from '../matrix/multiply.ts';
import { centred } from '../linear-model/centred.ts';
import { LinearRegressor } from '../linear-model/linear-regressor.ts';
import { type SampleWeightOptions, sampleWeightIn, weightsOf } from '../sample-weight.ts';

export interface RidgeOptions {
	/** Strength of the penalty: larger values shrink the weights more; 0 is least squares. Default: 1. */
	alpha?: number;
	/** Learn an intercept too; else the prediction is 0 where all columns are 0. Default: true. */
	fitIntercept?: boolean;
}

const defaults: Required<RidgeOptions> = { alpha: 1, fitIntercept: true };

/**
 * Least squares that prefers small weights: the smallest Σ(y − x·coef − intercept)² + alpha·‖coef‖². The intercept is
 * not penalised. scikit-learn's `Ridge`; Hoerl and Kennard, Ridge Regression (1970). `fit` is O(n p² + p³), or O(n² p +
 * n³) when there are fewer rows than columns.
 *
 * @example
 * const model = new Ridge({ alpha: 10 }).fit(XTrain, yTrain);
 * model.coef_;
 */
export class Ridge extends LinearRegressor<Required<RidgeOptions>> {
	static override readonly className: string = 'Ridge';

	/** @throws RangeError when alpha is negative */
	constructor(options: RidgeOptions = {}) {
		super(defaults, options);
	}

	/**
	 * O(n p²), or O(n² p) when there are fewer rows than columns.
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
		const { alpha, fitIntercept } = this.params;
		const data = centred(samples, y, fitIntercept, weightsOf(sampleWeight, samples.rows));
		const coef =
			alpha === 0 ? leastSquares(data.X, data.y).solution : Array.from(shrunk(data.X, data.y, alpha));
		return this.learn({ coef, intercept: data.interceptOf(coef) }, X);
	}

	protected override checkParams({ alpha }: Required<RidgeOptions>): void {
		requireNotNegative(alpha, 'alpha');
	}
}

/** (XᵀX + αI)⁻¹Xᵀy, which is Xᵀ(XXᵀ + αI)⁻¹y: the smaller of the two systems is solved. */
function shrunk(X: DenseMatrix, y: Float64Array, alpha: number): Float64Array {
	if (X.columns <= X.rows) return solvePositive(withRidge(gram(X), alpha), multiplyTransposed(X, y, 1));
	const turned = transpose(X);
	return multiplyColumn(turned, solvePositive(withRidge(gram(turned), alpha), y));
}

function withRidge(A: DenseMatrix, alpha: number): DenseMatrix {
	for (let j = 0; j < A.columns; j++) A.data[j * A.columns + j]! += alpha;
	return A;
}
