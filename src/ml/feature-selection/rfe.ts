import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { BaseEstimator } from '../estimator/base-estimator.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import { requireSize } from '../estimator/require-size.ts';
import { toRows, toSamples } from '../matrix/dense-matrix.ts';
import { Selector, type SelectorState } from './selector.ts';
import type { Shape } from '../estimator/require-shape.ts';

/** A model that tells how much each column weighs: by `coef_` or by `featureImportances_`. */
type Weighing = BaseEstimator & {
	fit(X: MatrixLike, y: LabelsLike<unknown>): unknown;
	predict(X: MatrixLike): unknown[];
	readonly coef_?: number[] | number[][];
	readonly featureImportances_?: number[];
};

export interface RFEOptions {
	/** How many columns stay, or below 1 which share; `null` is half of them. Default: `null`. */
	nFeaturesToSelect?: number | null;
	/** How many columns leave each time, or below 1 which share of all. Default: 1. */
	step?: number;
}

interface Params extends Required<RFEOptions> {
	estimator: BaseEstimator;
}

interface State extends SelectorState {
	ranking: number[];
	estimator: Weighing;
}

/**
 * Fits a model, leaves the column out that weighs least, and fits again, until few enough are left. Scale the columns
 * before a linear model. scikit-learn's `RFE`; Guyon et al., Gene Selection for Cancer Classification using Support
 * Vector Machines (2002). One fit for each step. O(p / step) fits.
 *
 * @example
 * const selector = new RFE({ estimator: new LogisticRegression(), nFeaturesToSelect: 3 }).fit(X, y);
 * selector.ranking_; // 1 for the columns that stay
 */
export class RFE extends Selector<Params, State> {
	static override readonly className: string = 'RFE';

	/** @throws RangeError when a number is not positive */
	constructor(params: RFEOptions & { estimator: BaseEstimator }) {
		const { estimator, ...options } = Object(params) as typeof params;
		super({ estimator, nFeaturesToSelect: null, step: 1 }, options);
	}

	/** 1 for columns that stay, 2 for those that left last, and so on, length p. @throws Error before `fit` */
	get ranking_(): number[] {
		return [...this.learned.ranking];
	}

	/** Whether each column stays, length p. @throws Error before `fit` */
	get support_(): boolean[] {
		return this.getSupport();
	}

	/**
	 * @param X n × p
	 * @param y n labels or numbers, as the model takes them
	 * @throws TypeError when the model does not tell how much columns weigh
	 */
	override fit(X: MatrixLike, y: LabelsLike<unknown>): this {
		const rows = toRows(toSamples(X));
		const p = rows[0]!.length;
		const { nFeaturesToSelect: wanted, step } = this.params;
		const stay = wanted === null ? Math.floor(p / 2) : wanted < 1 ? Math.floor(p * wanted) : wanted;
		const leave = step < 1 ? Math.max(1, Math.floor(step * p)) : step;
		let left = Array.from({ length: p }, (_, j) => j);
		const ranking = new Array<number>(p).fill(1);
		for (;;) {
			const estimator = this.params.estimator.clone() as Weighing;
			estimator.fit(pick(rows, left), y);
			if (left.length <= stay)
				return this.learn({ support: ranking.map((rank) => rank === 1), ranking, estimator }, X);
			const weights = weightsOf(estimator);
			const order = left.map((j, at) => ({ j, weight: weights[at]! })).sort((a, b) => a.weight - b.weight);
			const gone = new Set(order.slice(0, Math.min(leave, left.length - stay)).map(({ j }) => j));
			left = left.filter((j) => !gone.has(j));
			ranking.forEach((rank, j) => (ranking[j] = left.includes(j) ? 1 : rank + 1));
		}
	}

	/**
	 * What the last model says, which knows the columns that stay.
	 *
	 * @param X m × p
	 */
	predict(X: MatrixLike): unknown[] {
		return this.learned.estimator.predict(this.transform(X));
	}

	protected override get stateShape(): Shape {
		return { support: 'flag p', ranking: 'count p', estimator: 'model' };
	}

	protected override checkParams({ estimator, nFeaturesToSelect, step }: Params): void {
		requireEstimator(estimator, 'estimator of RFE');
		requireSize(step, 'step', { least: 1, orShare: true });
		requireSize(nFeaturesToSelect, 'nFeaturesToSelect', { least: 1, orShare: true, orNull: true });
	}
}

function pick(rows: readonly number[][], columns: readonly number[]): number[][] {
	return rows.map((row) => columns.map((j) => row[j]!));
}

/** Squares of the weights, added up over the classes. */
function weightsOf({ coef_, featureImportances_, constructor }: Weighing): number[] {
	if (featureImportances_) return featureImportances_.map((value) => value * value);
	if (!coef_)
		throw new TypeError(
			`RFE needs an estimator with coef_ or featureImportances_; ${constructor.name} has none.`
		);
	const classes = coef_.map((row) => [row].flat());
	if (typeof coef_[0] === 'number') return classes.map(([weight = 0]) => weight * weight);
	return classes[0]!.map((_, j) => classes.reduce((sum, row) => sum + row[j]! ** 2, 0));
}
