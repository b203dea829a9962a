import type { LabelsLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { encodeLabels, refuseFractions } from '../estimator/encode-labels.ts';
import { requireColumns, requireNotNegative } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { blocksOf, listFor } from '../matrix/blocks.ts';
import { type DenseMatrix, toRows, zeros } from '../matrix/dense-matrix.ts';
import { type Samples, type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { argmaxOfRows } from '../matrix/argmax.ts';
import { addByClass, sumsOfFactors } from './counts.ts';
import { logProbabilities, priorOf, probabilities } from './joint-likelihood.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import { matrixShape, type Shape } from '../estimator/require-shape.ts';

/** What naive Bayes models of counts have in common. */
export interface DiscreteNBParams {
	/** Added to each count, so that what was never seen is not impossible. Default: 1. */
	alpha: number;
	/** Learns the shares of the classes; else all classes have the same. Default: true. */
	fitPrior: boolean;
	/** The share of each class, in the order of the labels. Default: `null`, the shares of the rows. */
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
	fit(X: SamplesLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const { classes, codes } = encodeLabels(y);
		refuseFractions(classes);
		const { fitPrior, classPrior, alpha } = this.params;
		const rowCounts = new Array<number>(classes.length).fill(0);
		const weights = toSampleWeight(sampleWeight, codes.length);
		const counts = this.#countByClass(X, codes, classes.length, weights);
		codes.forEach((code, i) => (rowCounts[code]! += weights[i]!));
		const shares = fitPrior ? rowCounts : rowCounts.map(() => 1);
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
		return [...this.#joint(X)].flatMap(logProbabilities);
	}

	/** The probabilities, m × K, in the order of `classes_`. They are often too sure. */
	predictProba(X: SamplesLike): number[][] {
		return [...this.#joint(X)].flatMap(probabilities);
	}

	/** The most probable label of each row, length m. */
	predict(X: SamplesLike): Label[] {
		const { classes } = this.learned;
		const labels = listFor<Label>(X);
		let done = 0;
		for (const joint of this.#joint(X)) {
			for (const code of argmaxOfRows(joint)) labels[done++] = classes[code]!;
		}
		return labels;
	}

	protected override get stateShape(): Shape {
		return {
			...{ classes: 'label k', classLogPrior: 'log k' },
			...{ counts: matrixShape('k', 'p', 'weight'), logProbs: matrixShape('k', 'p', 'log') }
		};
	}

	protected override checkParams({ alpha }: Params): void {
		requireNotNegative(alpha, 'alpha');
	}

	/** How often each number counts; 0 never does. @returns the same list or a new one @throws RangeError for what cannot be counted */
	protected abstract countsOf(values: Float64Array): Float64Array;

	/** ln P(column | class), of the counts and the number of rows of each class. */
	protected abstract logProbsOf(counts: DenseMatrix, rows: readonly number[], alpha: number): DenseMatrix;

	/** Per class, what each row has in any case, and what one more of each column adds. */
	protected abstract likelihood(logProbs: DenseMatrix): { constants: number[]; factors: DenseMatrix };

	/** Σ weight · counts of the rows of each class, K × p; some rows at a time. */
	#countByClass(X: SamplesLike, codes: Int32Array, classes: number, weights: Float64Array): DenseMatrix {
		let sums: DenseMatrix | undefined;
		let first = 0;
		for (const block of anyBlocks(X)) {
			sums ??= zeros(classes, block.columns);
			// Rows without a label are only counted.
			if (first + block.rows <= codes.length)
				addByClass(block, this.countsOf(block.data), sums, { codes, weights, first });
			first += block.rows;
		}
		requireSameLength({ length: first }, codes, ['X', 'y']);
		return sums!;
	}

	/** ln P(class) + ln P(row | class), for some rows at a time. O(m K p), or K times the numbers that are kept. */
	*#joint(X: SamplesLike): Generator<DenseMatrix, void> {
		const { logProbs, classLogPrior } = this.learned;
		this.checkNames(X);
		const { constants, factors } = this.likelihood(logProbs);
		const start = classLogPrior.map((prior, k) => prior + constants[k]!);
		for (const block of anyBlocks(X)) {
			requireColumns(block, logProbs.columns, this.className);
			const joint = sumsOfFactors(block, this.countsOf(block.data), factors);
			for (let i = 0; i < joint.data.length; i += start.length)
				for (let k = 0; k < start.length; k++) joint.data[i + k]! += start[k]!;
			yield joint;
		}
	}
}

function anyBlocks(X: SamplesLike): Iterable<Samples> {
	return X instanceof SparseMatrix ? [toAnySamples(X)] : blocksOf(X);
}
