import type { GroupLabel } from '../group-by-label.ts';
import { listFor } from '../matrix/blocks.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { leastOf } from '../matrix/least.ts';
import type { SamplesLike } from '../matrix/samples.ts';
import { discreteDefaults, DiscreteNB, type DiscreteNBParams } from './discrete-nb.ts';
import { likelierOfTwo } from './likelier-of-two.ts';

/**
 * Naive Bayes for counts, of words for example: within a class each word of a text is drawn by itself.
 *
 * P(class | x) ∝ P(class) · Π P(word | class)^count, with P(word | class) = (count + alpha) / (all counts + alpha · p)
 * (Manning, Raghavan and Schütze, Introduction to Information Retrieval, chapter 13). scikit-learn's `MultinomialNB`.
 * `fit` is O(n p).
 *
 * @example
 * const model = new MultinomialNB().fit(counts, labels);
 * model.featureLogProb_; // ln P(word | class)
 */
export class MultinomialNB<Label extends GroupLabel = number> extends DiscreteNB<Label, DiscreteNBParams> {
	static override readonly className = 'MultinomialNB';

	/** @throws RangeError when alpha is below 0 */
	constructor(options: Partial<DiscreteNBParams> = {}) {
		super(discreteDefaults, options);
	}

	/** The most probable label of each row, length m; of equal ones the first. */
	override predict(X: SamplesLike): Label[] {
		const { classes, classLogPrior, logProbs } = this.learned;
		const labels = listFor<Label>(X);
		this.checkNames(X);
		const isDone = classes.length === 2 && likelierOfTwo(X, logProbs, classLogPrior, classes, labels);
		return isDone ? labels : super.predict(X);
	}

	protected countsOf(values: Float64Array): Float64Array {
		const least = leastOf(values);
		if (!(least >= 0))
			throw new RangeError(`MultinomialNB needs counts of 0 or more, but there is ${least}.`);
		return values;
	}

	protected logProbsOf(counts: DenseMatrix, rows: readonly number[], alpha: number): DenseMatrix {
		const { columns } = counts;
		const totals = rows.map((_, k) =>
			counts.data.subarray(k * columns, (k + 1) * columns).reduce((sum, count) => sum + count + alpha, 0)
		);
		const data = counts.data.map((count, i) => Math.log((count + alpha) / totals[Math.floor(i / columns)]!));
		return { ...counts, data };
	}

	protected likelihood(logProbs: DenseMatrix) {
		return { constants: new Array<number>(logProbs.rows).fill(0), factors: logProbs };
	}
}
