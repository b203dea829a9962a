import type { MatrixLike } from '../array-like.ts';
import { Regressor } from '../estimator/regressor.ts';
import { requireColumns, requireLearned } from '../estimator/require.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { multiplyColumn } from '../matrix/multiply-column.ts';
import type { Shape } from '../estimator/require-shape.ts';

/** What every linear regression has learned. */
export interface LinearState {
	coef: number[];
	intercept: number;
}

/** Predicts x·coef + intercept; how the two are found is the subclass's part. */
export abstract class LinearRegressor<
	Params extends object = object,
	State extends LinearState = LinearState
> extends Regressor<Params, State> {
	/** Weights, length p. @throws Error before `fit` */
	get coef_(): number[] {
		return [...this.learned.coef];
	}

	/** The prediction where all columns are 0; 0 without `fitIntercept`. @throws Error before `fit` */
	get intercept_(): number {
		return this.learned.intercept;
	}

	/** @throws RangeError when a weight is not finite */
	protected override learn(state: State, X?: unknown): this {
		requireLearned([...state.coef, state.intercept], this.className);
		return super.learn(state, X);
	}

	/**
	 * @param X m × p
	 * @returns length m
	 * @throws Error before `fit`, or when X has another number of columns
	 */
	predict(X: MatrixLike): number[] {
		const { coef, intercept } = this.learned;
		this.checkNames(X);
		const samples = requireColumns(toSamples(X), coef.length, this.className);
		return Array.from(multiplyColumn(samples, Float64Array.from(coef)), (value) => value + intercept);
	}

	protected override get stateShape(): Shape {
		return { coef: 'number p', intercept: 'number' };
	}
}
