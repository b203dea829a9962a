import type { MatrixLike } from '../array-like.ts';
import { variance } from '../descriptive/variance.ts';
import { requireNotNegative } from '../estimator/require.ts';
import { columnOf, toSamples } from '../matrix/dense-matrix.ts';
import { Selector, type SelectorState } from './selector.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface VarianceThresholdOptions {
	/** Columns whose variance is not larger are left out. Default: 0. */
	threshold?: number;
}

interface State extends SelectorState {
	variances: number[];
}

/**
 * Leaves columns out that hardly vary; by default those that are constant. scikit-learn's `VarianceThreshold`. O(n p).
 *
 * @example
 * new VarianceThreshold().fitTransform([[1, 5], [2, 5]]); // [[1], [2]]
 */
export class VarianceThreshold extends Selector<Required<VarianceThresholdOptions>, State> {
	static override readonly className: string = 'VarianceThreshold';

	/** @throws RangeError when the threshold is negative */
	constructor(options: VarianceThresholdOptions = {}) {
		super({ threshold: 0 }, options);
	}

	/** Variance of each column with ddof = 0, length p. @throws Error before `fit` */
	get variances_(): number[] {
		return [...this.learned.variances];
	}

	/**
	 * @param X n × p
	 * @throws RangeError when no column would stay
	 */
	fit(X: MatrixLike): this {
		const samples = toSamples(X);
		const variances = Array.from({ length: samples.columns }, (_, j) => {
			const column = columnOf(samples, j);
			// Rounding spreads a constant column a little.
			return column.every((value) => value === column[0]) ? 0 : variance(column);
		});
		const support = variances.map((value) => value > this.params.threshold);
		if (support.includes(true)) return this.learn({ support, variances }, X);
		throw new RangeError(`No column of X has a variance above ${this.params.threshold}.`);
	}

	protected override get stateShape(): Shape {
		return { support: 'flag p', variances: 'number p' };
	}

	protected override checkParams({ threshold }: Required<VarianceThresholdOptions>): void {
		requireNotNegative(threshold, 'threshold');
	}
}
