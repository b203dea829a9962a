import type { LabelsLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { encodeLabels } from '../estimator/encode-labels.ts';
import { requireColumns } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type DenseMatrix, toRows, zeros } from '../matrix/dense-matrix.ts';
import { forEachNumber } from '../matrix/for-each-number.ts';
import { type Samples, type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { argmaxOfRows } from '../matrix/argmax.ts';
import { logProbabilities, priorOf, probabilities } from './joint-likelihood.ts';
import { type SampleWeightOptions, toSampleWeight } from '../sample-weight.ts';

/** What naive Bayes models of counts have in common. */
export interface DiscreteNBParams {
	/** Added to each count, so that what was never seen is not impossible. */
	alpha: number;
	/** Learns the shares of the classes; else all classes have the same. */
	fitPrior: boolean;
	/** The share of each class, in the order of the labels. */
	classPrior: readonly number[] | null;
}

export const discreteDefaults: DiscreteNBParams = { alpha: 1, fitPrior: true, classPrior: null };

export interface DiscreteState<Label> {
	classes: Label[];
	classLogPrior: number[];
	/** K × p: how often each column was counted in each class. */
	counts: DenseMatrix;
	/** K × p: ln P(column | class). */
	logProbs: DenseMatrix;
}

/** Naive Bayes for counts: subclasses say what is counted, and how likely a row is. */
export abstract class DiscreteNB<
	Label extends GroupLabel,
	Params extends DiscreteNBParams
> extends Classifier<Label, Params, DiscreteState<Label>> {
	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** ln P(class). @throws Error before `fit` */
	get classLogPrior_(): number[] {
		return [...this.learned.classLogPrior];
	}

	/** How often each column was counted in each class, K × p. @throws Error before `fit` */
	get featureCount_(): number[][] {
		return toRows(this.learned.counts);
	}

	/** ln P(column | class), K × p. @throws Error before `fit` */
	get featureLogProb_(): number[][] {
		return toRows(this.learned.logProbs);
	}

	/**
	 * @param X n × p, sparse or not
	 * @param y n labels
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ, X holds what cannot be counted, or `classPrior` does not fit the labels
	 */
	fit(X: SamplesLike, y: LabelsLike<Label>, { sampleWeight }: SampleWeightOptions = {}): this {
		const samples = toAnySamples(X);
		const { classes, codes } = encodeLabels(y);
		requireSameLength({ length: samples.rows }, codes, ['X', 'y']);
		const { fitPrior, classPrior, alpha } = this.params;
		const rowCounts = new Array<number>(classes.length).fill(0);
		const weights = toSampleWeight(sampleWeight, samples.rows);
		codes.forEach((code, i) => (rowCounts[code]! += weights[i]!));
		const shares = fitPrior ? rowCounts : rowCounts.map(() => 1);
		const counts = this.#countByClass(samples, codes, classes.length, weights);
		return this.learn(
			{
				...{ classes, counts },
				classLogPrior: priorOf(classPrior, shares).map(Math.log),
				logProbs: this.logProbsOf(counts, rowCounts, alpha)
			},
			X
		);
	}

	/**
	 * The logarithms of the probabilities, in the order of `classes_`.
	 *
	 * @param X m × p
	 * @returns m × K
	 */
	predictLogProba(X: SamplesLike): number[][] {
		return logProbabilities(this.#joint(X));
	}

	/** The probabilities, m × K, in the order of `classes_`. They are often too sure. */
	predictProba(X: SamplesLike): number[][] {
		return probabilities(this.#joint(X));
	}

	/** The most probable label of each row, length m. */
	predict(X: SamplesLike): Label[] {
		const { classes } = this.learned;
		return Array.from(argmaxOfRows(this.#joint(X)), (code) => classes[code]!);
	}

	protected override checkParams({ alpha }: Params): void {
		if (!(alpha >= 0)) throw new RangeError(`alpha must be 0 or more, got ${alpha}.`);
	}

	/** How often a number that is not 0 counts. @throws RangeError for what cannot be counted */
	protected abstract countOf(value: number): number;

	/** ln P(column | class), of the counts and the number of rows of each class. */
	protected abstract logProbsOf(counts: DenseMatrix, rows: readonly number[], alpha: number): DenseMatrix;

	/** Per class, what each row has in any case, and what one more of each column adds. */
	protected abstract likelihood(logProbs: DenseMatrix): { constants: number[]; factors: DenseMatrix };

	/** Σ weight · row of each class, K × p. */
	#countByClass(X: Samples, codes: Int32Array, classes: number, weights: Float64Array): DenseMatrix {
		const counts = zeros(classes, X.columns);
		forEachNumber(X, (value, i, j) => {
			counts.data[codes[i]! * X.columns + j]! += weights[i]! * this.countOf(value);
		});
		return counts;
	}

	/** ln P(class) + ln P(row | class), m × K. O(m K p), or K times the numbers that are kept. */
	#joint(X: SamplesLike): DenseMatrix {
		const { logProbs, classLogPrior } = this.learned;
		this.checkNames(X);
		const samples = requireColumns(toAnySamples(X), logProbs.columns, this.className);
		const { constants, factors } = this.likelihood(logProbs);
		const classes = classLogPrior.length;
		const joint = zeros(samples.rows, classes);
		const start = classLogPrior.map((prior, k) => prior + constants[k]!);
		for (let i = 0; i < samples.rows; i++) joint.data.set(start, i * classes);
		forEachNumber(samples, (value, i, j) => {
			const count = this.countOf(value);
			// ln 0 of a column that is not there counts nothing.
			if (count === 0) return;
			for (let k = 0; k < classes; k++)
				joint.data[i * classes + k]! += count * factors.data[k * samples.columns + j]!;
		});
		return joint;
	}
}
