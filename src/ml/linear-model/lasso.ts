import type { MatrixLike, VectorLike } from '../array-like.ts';
import { requireNotNegative } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { centred } from './centred.ts';
import { coordinateDescent } from './coordinate-descent.ts';
import { LinearRegressor, type LinearState } from './linear-regressor.ts';
import { type SampleWeightOptions, sampleWeightIn, weightsOf } from '../sample-weight.ts';

export interface LassoOptions {
	/** Strength of the penalty: larger values make more weights 0. Default: 1. */
	alpha?: number;
	/** Learn an intercept too; else the prediction is 0 where all columns are 0. Default: true. */
	fitIntercept?: boolean;
	/** Rounds over all weights at most. Default: 1000. */
	maxIter?: number;
	/** Stop when the loss is known to be within this share of Σy² from the smallest. Default: 1e-4. */
	tol?: number;
}

interface State extends LinearState {
	iterations: number;
	dualGap: number;
}

const defaults: Required<LassoOptions> = { alpha: 1, fitIntercept: true, maxIter: 1000, tol: 1e-4 };

/**
 * Least squares that prefers few weights: the smallest Σ(y − x·coef − intercept)²/2n + alpha·Σ|coef|, for which many
 * weights are exactly 0. scikit-learn's `Lasso`; Tibshirani, Regression Shrinkage and Selection via the Lasso (1996).
 * `fit` is O(n p) a round.
 *
 * @example
 * const model = new Lasso({ alpha: 0.5 }).fit(XTrain, yTrain);
 * model.coef_.filter((weight) => weight !== 0).length;
 */
export class Lasso extends LinearRegressor<Required<LassoOptions>, State> {
	static override readonly className: string = 'Lasso';

	/** @throws RangeError when alpha is negative */
	constructor(options: LassoOptions = {}) {
		super(defaults, options);
	}

	/** Rounds over all weights. @throws Error before `fit` */
	get nIter_(): number {
		return this.learned.iterations;
	}

	/** How far the loss may be from the smallest. @throws Error before `fit` */
	get dualGap_(): number {
		return this.learned.dualGap;
	}

	/**
	 * O(n p) for each round.
	 *
	 * @param X n × p; scale it first, for the penalty looks at the size of the weights
	 * @param y n numbers
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X or y holds what is no number
	 * @throws RangeError when the lengths differ
	 */
	fit(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const { fitIntercept, ...descent } = this.params;
		const weights = weightsOf(sampleWeight, samples.rows);
		const total = weights?.reduce((sum, weight) => sum + weight, 0);
		// Twice the weight for all rows changes nothing: the loss is a mean.
		const shares = weights?.map((weight) => (weight * samples.rows) / total!);
		const data = centred(samples, y, fitIntercept, shares);
		const { coef, iterations, dualGap } = coordinateDescent(data.X, data.y, descent);
		return this.learn({ coef, intercept: data.interceptOf(coef), iterations, dualGap }, X);
	}

	protected override checkParams({ alpha, tol, maxIter }: Required<LassoOptions>): void {
		requireNotNegative(alpha, 'alpha');
		requireNotNegative(tol, 'tol');
		requireSize(maxIter, 'maxIter', { least: 1, most: 1e6 });
	}
}
