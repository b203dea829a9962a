import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireColumns, requireNotNegative } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type DenseMatrix, toRows, toSamples, zeros } from '../matrix/dense-matrix.ts';
import { argmaxOfRows } from '../matrix/argmax.ts';
import { logProbabilities, priorOf, probabilities } from './joint-likelihood.ts';
import { largestVariance, momentsByClass } from './moments.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import { matrixShape, type Shape } from '../estimator/require-shape.ts';

export interface GaussianNBOptions {
	/** The share of each class, in the order of the labels; `null` for that of the rows. Default: `null`. */
	priors: readonly number[] | null;
	/** So much of the largest variance of a column is added to all variances. Default: 1e-9. */
	varSmoothing: number;
}

interface State<Label> {
	classes: Label[];
	counts: number[];
	priors: number[];
	/** K × p: the mean of each column in each class, and its variance. */
	means: DenseMatrix;
	variances: DenseMatrix;
	epsilon: number;
}

/**
 * Naive Bayes for measured columns: within a class each is normally distributed, and independent of the others.
 *
 * P(class | x) ∝ P(class) · Π N(xⱼ; mean, variance), with the mean and variance of the class's rows (Hastie, Tibshirani
 * and Friedman, The Elements of Statistical Learning, 6.6.3). scikit-learn's `GaussianNB`. `fit` is O(n p).
 *
 * @example
 * const model = new GaussianNB().fit(XTrain, yTrain);
 * model.theta_; // the mean of each column in each class
 */
export class GaussianNB<Label extends GroupLabel = number> extends Classifier<
	Label,
	GaussianNBOptions,
	State<Label>
> {
	static override readonly className = 'GaussianNB';

	/** @throws RangeError when varSmoothing is below 0 */
	constructor(options: Partial<GaussianNBOptions> = {}) {
		super({ priors: null, varSmoothing: 1e-9 }, options);
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** How many rows each class has, or the sum of their weights. @throws Error before `fit` */
	get classCount_(): number[] {
		return [...this.learned.counts];
	}

	/** The share of each class. @throws Error before `fit` */
	get classPrior_(): number[] {
		return [...this.learned.priors];
	}

	/** The mean of each column in each class, K × p. @throws Error before `fit` */
	get theta_(): number[][] {
		return toRows(this.learned.means);
	}

	/** The variance of each column in each class, with what was added, K × p. @throws Error before `fit` */
	get var_(): number[][] {
		return toRows(this.learned.variances);
	}

	/** What was added to all variances. @throws Error before `fit` */
	get epsilon_(): number {
		return this.learned.epsilon;
	}

	/**
	 * @param X n × p
	 * @param y n labels
	 * @param options `sampleWeight`: how much each row counts; a class whose rows weigh nothing is never predicted
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ, or `priors` do not fit the labels
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const { classes, codes } = encodeClasses(y, samples.rows, 1);
		// Where all columns are constant, no variance says what is small.
		const epsilon = this.params.varSmoothing * (largestVariance(samples) || 1);
		const weights = toSampleWeight(sampleWeight, samples.rows);
		const { counts, means, variances } = momentsByClass(samples, codes, classes.length, weights);
		for (let i = 0; i < variances.data.length; i++) variances.data[i]! += epsilon;
		return this.learn(
			{
				...{ classes, counts, means, variances, epsilon },
				priors: priorOf(this.params.priors, counts)
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
	predictLogProba(X: MatrixLike): number[][] {
		return logProbabilities(this.#joint(X));
	}

	/** The probabilities, m × K, in the order of `classes_`. They are often too sure. */
	predictProba(X: MatrixLike): number[][] {
		return probabilities(this.#joint(X));
	}

	/** The most probable label of each row, length m. */
	predict(X: MatrixLike): Label[] {
		const { classes } = this.learned;
		return Array.from(argmaxOfRows(this.#joint(X)), (code) => classes[code]!);
	}

	protected override get stateShape(): Shape {
		return {
			classes: 'label k',
			...{ counts: 'weight k', means: matrixShape('k', 'p'), variances: matrixShape('k', 'p', 'weight') },
			...{ epsilon: 'number', priors: 'weight k' }
		};
	}

	protected override checkParams({ varSmoothing }: GaussianNBOptions): void {
		requireNotNegative(varSmoothing, 'varSmoothing');
	}

	/** ln P(class) + ln P(row | class), m × K. O(m K p). */
	#joint(X: MatrixLike): DenseMatrix {
		const { means, variances, priors } = this.learned;
		this.checkNames(X);
		const { data, rows, columns } = requireColumns(toSamples(X), means.columns, this.className);
		const joint = zeros(rows, priors.length);
		priors.forEach((prior, k) => {
			const start = k * columns;
			let constant = Math.log(prior);
			for (let j = start; j < start + columns; j++)
				constant -= Math.log(2 * Math.PI * variances.data[j]!) / 2;
			for (let i = 0; i < rows; i++) {
				let squares = 0;
				for (let j = 0; j < columns; j++) {
					const difference = data[i * columns + j]! - means.data[start + j]!;
					squares += (difference * difference) / variances.data[start + j]!;
				}
				joint.data[i * priors.length + k] = constant - squares / 2;
			}
		});
		return joint;
	}
}
