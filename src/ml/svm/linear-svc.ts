import type { LabelsLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { type ClassWeight, rowWeights } from '../estimator/class-weights.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireOneOf, requirePositive } from '../estimator/require.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { linearScores, predictLinear } from '../linear-model/linear-fit.ts';
import { toRows } from '../matrix/dense-matrix.ts';
import { type SamplesLike, toAnySamples } from '../matrix/samples.ts';
import { requireSize } from '../estimator/require-size.ts';
import { type LinearProblem, solveLinearSvm } from './dual-coordinate-descent.ts';
import { solvePrimal } from './primal-newton.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import { wrongBorders } from '../linear-model/linear-classifier.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface LinearSVCOptions {
	/** Inverse strength of the penalty: smaller values shrink the weights more. Default: 1. */
	C: number;
	/** What a row costs that is too near to the border or beyond it. Default: `squared_hinge`. */
	loss: 'hinge' | 'squared_hinge';
	/**
	 * How the border is found: by numbers of the rows, by the weights themselves, or by whichever are fewer; `hinge` knows the
	 * first way only. Default: `auto`.
	 */
	dual: boolean | 'auto';
	/** Learn an intercept too. Default: true. */
	fitIntercept: boolean;
	/** The intercept is penalised like a weight; larger values here penalise it less. Default: 1. */
	interceptScaling: number;
	/** `balanced` for classes of different sizes, or a weight by label. Default: `null`, 1 each. */
	classWeight: ClassWeight;
	/** Stop when the slopes are within so much; those of the weights are measured by the first ones. Default: 1e-4. */
	tol: number;
	/** Rounds over the rows, or steps of Newton's method, at most. Default: 1000. */
	maxIter: number;
	/** Seed of the order of the rows, which matters for the dual only. Default: `null`. */
	randomState: number | null;
}

interface State<Label> {
	classes: Label[];
	/** One list per border. */
	weights: Float64Array[];
	intercepts: number[];
	iterations: number;
}

const defaults: LinearSVCOptions = {
	C: 1,
	loss: 'squared_hinge',
	dual: 'auto',
	fitIntercept: true,
	interceptScaling: 1,
	classWeight: null,
	tol: 1e-4,
	maxIter: 1000,
	randomState: null
};

/**
 * A straight border with the widest margin; with more than two classes, one border for each class against all others.
 *
 * Least ½|w|² + C Σ max(0, 1 − s w·x)², or without the square (`hinge`). scikit-learn's `LinearSVC`: LIBLINEAR's method for
 * the dual, and Newton's for the weights. It stops `tol` before the optimum, so the last digits of the dual depend on the
 * seed. O(n p) a round, of which Newton's method takes some ten and the dual up to hundreds. Scale the columns first.
 *
 * @example
 * const model = new LinearSVC({ C: 0.1, randomState: 0 }).fit(XTrain, yTrain);
 * model.coef_; // the weights of each border
 */
export class LinearSVC<Label extends GroupLabel = number> extends Classifier<
	Label,
	LinearSVCOptions,
	State<Label>,
	SamplesLike
> {
	static override readonly className = 'LinearSVC';

	/** @throws RangeError for a value that no model can be fitted with */
	constructor(options: Partial<LinearSVCOptions> = {}) {
		super(defaults, options);
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** Weights, 1 × p for two classes, else K × p. @throws Error before `fit` */
	get coef_(): number[][] {
		return this.learned.weights.map((row) => [...row]);
	}

	/** One per border. @throws Error before `fit` */
	get intercept_(): number[] {
		return [...this.learned.intercepts];
	}

	/** The most rounds or steps that a border took. @throws Error before `fit` */
	get nIter_(): number {
		return this.learned.iterations;
	}

	/**
	 * @param X n × p, sparse or not
	 * @param y n labels of two kinds or more
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ, or there is one label only
	 */
	fit(X: SamplesLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const { C, loss, dual, fitIntercept, interceptScaling, classWeight, tol, maxIter, randomState } =
			this.params;
		const samples = toAnySamples(X);
		const labels = encodeClasses(y, samples.rows);
		const weights = rowWeights(classWeight, labels, sampleWeight);
		const others = labels.classes.length === 2 ? weights : toSampleWeight(sampleWeight, samples.rows);
		const bias = fitIntercept ? interceptScaling : 0;
		const random = seeded(randomState);
		const isPrimal = dual === 'auto' ? loss === 'squared_hinge' && samples.rows >= samples.columns : !dual;
		const solve = (problem: LinearProblem) =>
			isPrimal ? solvePrimal(problem) : solveLinearSvm(problem, random);
		const positives = labels.classes.length === 2 ? [1] : [...labels.classes.keys()];
		const solutions = positives.map((positive) => {
			const signs = Int8Array.from(labels.codes, (code) => (code === positive ? 1 : -1));
			// Of several classes only the one that is told from the others has its weight, as in LIBLINEAR.
			const costs = weights.map((weight, i) => C * (signs[i] === 1 ? weight : others[i]!));
			return solve({ X: samples, signs, costs, loss, bias, tol, maxIter });
		});
		return this.learn(
			{
				classes: labels.classes,
				weights: solutions.map(({ weights }) => weights.slice(0, -1)),
				intercepts: solutions.map(({ weights }) => weights.at(-1)! * bias),
				iterations: Math.max(...solutions.map(({ iterations }) => iterations))
			},
			X
		);
	}

	/**
	 * w·x + intercept of each border: above 0 for the second of two classes, or for the class itself.
	 *
	 * @param X m × p
	 * @returns length m, or m × K
	 */
	decisionFunction(X: SamplesLike): number[] | number[][] {
		this.checkNames(X);
		const scores = linearScores(X, this.#borders, this.className);
		return scores.columns === 1 ? [...scores.data] : toRows(scores);
	}

	/** The label of the highest score, length m. */
	predict(X: SamplesLike): Label[] {
		this.checkNames(X);
		return predictLinear(X, this.#borders, this.learned.classes, this.className);
	}

	protected override get stateShape(): Shape {
		return [
			{ classes: 'label k', weights: ['f.number p', 'b'], intercepts: 'number b', iterations: 'count' },
			wrongBorders
		];
	}

	protected override checkParams(params: LinearSVCOptions): void {
		requirePositive(params.C, 'C');
		requirePositive(params.tol, 'tol');
		requirePositive(params.interceptScaling, 'interceptScaling');
		requireSize(params.maxIter, 'maxIter', { least: 1, most: 1e6 });
		requireOneOf(params.loss, ['hinge', 'squared_hinge'], 'loss');
		requireOneOf(params.dual, [true, false, 'auto'], 'dual');
		if (params.loss === 'hinge' && params.dual === false)
			throw new RangeError('The hinge loss has corners: it needs dual: true, or the squared_hinge.');
	}

	get #borders() {
		const { weights, intercepts } = this.learned;
		return { coef: weights, intercept: intercepts };
	}
}
