import { requireNotNegative } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { discreteDefaults, DiscreteNB, type DiscreteNBParams } from './discrete-nb.ts';

export interface BernoulliNBOptions extends DiscreteNBParams {
	/** Larger values are 1, others 0; `null` where they are so already. Default: 0. */
	binarize: number | null;
}

/**
 * Naive Bayes for columns that are there or not: what is missing counts too.
 *
 * P(class | x) ∝ P(class) · Π P(column | class) or 1 − P(column | class), with P = (count + alpha) / (rows + 2 alpha)
 * (Manning, Raghavan and Schütze, Introduction to Information Retrieval, chapter 13). scikit-learn's `BernoulliNB`.
 * `fit` is O(n p).
 *
 * @example
 * const model = new BernoulliNB({ binarize: 0.5 }).fit(XTrain, yTrain);
 * model.predictProba(XTest);
 */
export class BernoulliNB<Label extends GroupLabel = number> extends DiscreteNB<Label, BernoulliNBOptions> {
	static override readonly className = 'BernoulliNB';

	/** @throws RangeError when alpha or binarize is below 0 */
	constructor(options: Partial<BernoulliNBOptions> = {}) {
		super({ ...discreteDefaults, binarize: 0 }, options);
	}

	protected override checkParams(params: BernoulliNBOptions): void {
		super.checkParams(params);
		const { binarize } = params;
		requireNotNegative(binarize, 'binarize', { orNull: true });
	}

	protected countsOf(values: Float64Array): Float64Array {
		const { binarize } = this.params;
		if (binarize !== null) return values.map((value) => (value > binarize ? 1 : 0));
		const odd = values.find((value) => value !== 0 && value !== 1);
		if (odd === undefined) return values;
		throw new RangeError(`BernoulliNB without binarize needs zeros and ones, but there is ${odd}.`);
	}

	protected logProbsOf(counts: DenseMatrix, rows: readonly number[], alpha: number): DenseMatrix {
		const { columns } = counts;
		const data = counts.data.map((count, i) =>
			Math.log((count + alpha) / (rows[Math.floor(i / columns)]! + 2 * alpha))
		);
		return { ...counts, data };
	}

	protected likelihood(logProbs: DenseMatrix) {
		const absent = logProbs.data.map((logProb) => Math.log1p(-Math.exp(logProb)));
		const { rows, columns } = logProbs;
		const constants = Array.from({ length: rows }, (_, k) =>
			absent.subarray(k * columns, (k + 1) * columns).reduce((sum, value) => sum + value, 0)
		);
		return {
			constants,
			factors: { ...logProbs, data: logProbs.data.map((logProb, i) => logProb - absent[i]!) }
		};
	}
}
