import { logOfRows } from '../matrix/log-of-rows.ts';
import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { type ClassWeight, rowWeights } from '../estimator/class-weights.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireColumns, requireLearned, requireOneOf, requirePositive } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type DenseMatrix, takeRows, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { argmax } from '../matrix/argmax.ts';
import { calibrate } from './calibrate.ts';
import { coupleProbabilities } from './couple-probabilities.ts';
import { gammaOf, kernelNames, type KernelName, kernelOf, type KernelOptions } from './kernel.ts';
import { collect, decidePairs, pairsOf, scoresOf, type SupportVectors, votesOf } from './one-vs-one.ts';
import { probabilityOf, type Sigmoid } from './platt.ts';
import { rowsThatCount } from '../estimator/rows-that-count.ts';
import { separate } from './two-classes.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { matrixShape, requireShape, type Shape, type Sizes } from '../estimator/require-shape.ts';

export interface SVCOptions {
	/** Inverse strength of the penalty: larger values bend the border more. Default: 1. */
	C: number;
	/** How rows are compared: `linear`, `poly`, `rbf` or `sigmoid`. Default: `rbf`. */
	kernel: KernelName;
	/** Degree of the polynomial kernel. Default: 3. */
	degree: number;
	/** How near rows must be to matter: a number, 1 / (p · variance of X), or 1 / p. Default: `scale`. */
	gamma: 'scale' | 'auto' | number;
	/** What polynomial and sigmoid kernels add. Default: 0. */
	coef0: number;
	/** Computes probabilities too, by five more fits of each pair of classes. Default: false. */
	probability: boolean;
	/** Stop when the conditions of the optimum are violated by less. Default: 1e-3. */
	tol: number;
	/** Megabytes for rows of the kernel's matrix. Default: 200. */
	cacheSize: number;
	/** `balanced` for classes of different sizes, or a weight by label. Default: `null`, 1 each. */
	classWeight: ClassWeight;
	/** Steps at most; −1 for as many as LIBSVM takes, 10⁷, or 100 for each row where that is more. Default: -1. */
	maxIter: number;
	/** Seed of the folds for probabilities. Default: `null`. */
	randomState: number | null;
}

interface State<Label> {
	classes: Label[];
	kernel: KernelOptions;
	vectors: DenseMatrix;
	pairs: SupportVectors;
	/** One per pair, with `probability`. */
	sigmoids: Sigmoid[] | null;
}

const defaults: SVCOptions = {
	C: 1,
	kernel: 'rbf',
	degree: 3,
	gamma: 'scale',
	coef0: 0,
	probability: false,
	tol: 1e-3,
	cacheSize: 200,
	classWeight: null,
	maxIter: -1,
	randomState: null
};

/** No probability of a pair is nearer to 0 or 1. */
const leastProbability = 1e-7;

/** The largest seed that scikit-learn gives LIBSVM. */
const largestSeed = 0x7ffffffe;

/**
 * A support vector machine: the border with the widest margin, straight in the space of a kernel (Cortes and Vapnik,
 * Support-Vector Networks, 1995). One model for each pair of classes; scikit-learn's `SVC`, with LIBSVM's steps.
 *
 * Scale the columns first. `fit` is O(n² p) to O(n³ p): some 10,000 rows are the limit; see `LinearSVC` for more.
 *
 * @example
 * const model = new SVC({ C: 10, gamma: 0.1 }).fit(XTrain, yTrain);
 * model.nSupport_; // how many rows of each class hold the border
 */
export class SVC<Label extends GroupLabel = number> extends Classifier<Label, SVCOptions, State<Label>> {
	static override readonly className = 'SVC';

	/** @throws RangeError for a value that no model can be fitted with */
	constructor(options: Partial<SVCOptions> = {}) {
		super(defaults, options);
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** The numbers of the rows that hold the border, class by class. @throws Error before `fit` */
	get support_(): number[] {
		return [...this.learned.pairs.support];
	}

	/** These rows. @throws Error before `fit` */
	get supportVectors_(): number[][] {
		return toRows(this.learned.vectors);
	}

	/** How many of them each class has. @throws Error before `fit` */
	get nSupport_(): number[] {
		return [...this.learned.pairs.nSupport];
	}

	/** How much each of them counts against the other classes, (K − 1) × vectors. @throws Error before `fit` */
	get dualCoef_(): number[][] {
		const sign = this.#sign;
		return this.learned.pairs.coefs.map((list) => Array.from(list, (coef) => sign * coef));
	}

	/** The constant of each pair's decision. @throws Error before `fit` */
	get intercept_(): number[] {
		const sign = this.#sign;
		return this.learned.pairs.rho.map((rho) => -sign * rho);
	}

	/**
	 * @param X n × p
	 * @param y n labels of two kinds or more
	 * @param options `sampleWeight`: how much each row counts; a row of 0 is left out
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ, there is one label only, or no row of a label counts
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const { C, classWeight, probability, randomState, gamma, kernel: name, degree, coef0 } = this.params;
		const samples = toSamples(X);
		const labels = encodeClasses(y, samples.rows);
		const limits = rowWeights(classWeight, labels, sampleWeight).map((weight) => C * weight);
		const kernel = { kernel: name, gamma: gammaOf(gamma, samples), degree, coef0 };
		const settings = { ...this.params, kernel: kernelOf(kernel) };
		const groups = rowsThatCount(labels, limits);
		const pairs = pairsOf(groups.length).map(([i, j]) => [groups[i]!, groups[j]!] as const);
		const together = collect(
			pairs.map((pair) => separate(samples, limits, pair, settings)),
			groups
		);
		requireLearned([...together.rho, ...together.coefs.flatMap((list) => [...list])], this.className);
		const seed = seeded(randomState).integer(largestSeed);
		return this.learn(
			{
				classes: labels.classes,
				kernel,
				vectors: takeRows(samples, together.support),
				pairs: together,
				sigmoids: probability ? pairs.map((pair) => calibrate(samples, limits, pair, settings, seed)) : null
			},
			X
		);
	}

	/**
	 * With two classes the signed distance from the border, above 0 for the second; with more a score for each class,
	 * the pairs that it wins and a part below 1/3 that decides between equals.
	 *
	 * @param X m × p
	 * @returns length m, or m × K
	 */
	decisionFunction(X: MatrixLike): number[] | number[][] {
		const count = this.learned.classes.length;
		const decisions = this.#decisions(X);
		if (count === 2) return decisions.map(([decision]) => -decision!);
		return decisions.map((row) => scoresOf(row, count));
	}

	/** The label that wins most pairs, length m; of equal ones the first. */
	predict(X: MatrixLike): Label[] {
		const { classes } = this.learned;
		return this.#decisions(X).map((row) => classes[argmax(votesOf(row, classes.length))]!);
	}

	/**
	 * Probabilities by Platt's method, in the order of `classes_`; near the border they may favour another label than
	 * `predict`.
	 *
	 * @param X m × p
	 * @returns m × K
	 * @throws Error without `probability: true`
	 */
	predictProba(X: MatrixLike): number[][] {
		const { sigmoids, classes } = this.learned;
		if (!sigmoids)
			throw new Error('This SVC has no probabilities. Set probability: true, then call fit again.');
		return this.#decisions(X).map((row) => {
			const table = classes.map(() => classes.map(() => 0));
			pairsOf(classes.length).forEach(([i, j], pair) => {
				const p = probabilityOf(row[pair]!, sigmoids[pair]!);
				table[i]![j] = Math.min(Math.max(p, leastProbability), 1 - leastProbability);
				table[j]![i] = 1 - table[i]![j]!;
			});
			return coupleProbabilities(table);
		});
	}

	/** The logarithms of `predictProba`; −∞ for a probability of 0. */
	predictLogProba(X: MatrixLike): number[][] {
		return logOfRows(this.predictProba(X));
	}

	protected override get stateShape(): Shape {
		return [
			{
				...{ classes: 'label k', vectors: matrixShape('v', 'p') },
				kernel: {
					...{ kernel: `=${kernelNames.join('|')}`, gamma: 'number', degree: 'number', coef0: 'number' }
				},
				pairs: {
					...{ support: 'i.count v', nSupport: 'count k', coefs: 'any', rho: 'number r' }
				},
				sigmoids: 'any'
			},
			wrongPairs
		];
	}

	protected override checkParams(params: SVCOptions): void {
		requireOneOf(params.kernel, kernelNames, 'kernel');
		requirePositive(params.C, 'C');
		requirePositive(params.tol, 'tol');
		requirePositive(params.cacheSize, 'cacheSize');
		requireSize(params.maxIter, 'maxIter', { least: -1 });
		if (typeof params.gamma === 'number') requirePositive(params.gamma, 'gamma');
		else requireOneOf(params.gamma, ['scale', 'auto'], 'gamma');
	}

	/** Pairs decide for the first class of both; of two classes the second is the positive one. */
	get #sign(): number {
		return this.learned.classes.length === 2 ? -1 : 1;
	}

	#decisions(X: MatrixLike): number[][] {
		const { pairs, vectors, kernel } = this.learned;
		this.checkNames(X);
		const samples = requireColumns(toSamples(X), vectors.columns, this.className);
		return Array.from({ length: samples.rows }, (_, row) =>
			decidePairs(pairs, vectors, kernelOf(kernel), samples, row)
		);
	}
}

/** Of K classes each vector has K − 1 numbers, and each pair a border, and a sigmoid if there are any. */
function wrongPairs({ pairs, sigmoids }: State<unknown>, { k = 0, v, r }: Sizes): string | undefined {
	const count = (k * (k - 1)) / 2;
	const vectors = pairs.nSupport.reduce((sum, own) => sum + own, 0);
	if (r !== count || vectors !== v) return `rho and nSupport do not fit ${k} classes and ${v} vectors`;
	requireShape(pairs.coefs, ['f.number v', 'others'], 'pairs.coefs', { v, others: k - 1 });
	if (sigmoids) requireShape(sigmoids, [{ A: 'number', B: 'number' }, 'r'], 'sigmoids', { r });
	return undefined;
}
