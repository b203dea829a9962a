import { logOfRows } from '../matrix/log-of-rows.ts';
import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireOneOf } from '../estimator/require.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { sigmoid } from '../linear-model/links.ts';
import { type DenseMatrix, rowOf, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { logSumExp } from '../matrix/log-sum-exp.ts';
import { stratifiedIndices } from '../model-selection/split-indices.ts';
import { splitSizes } from '../model-selection/split-sizes.ts';
import { argmaxOfRows } from '../matrix/argmax.ts';
import { BinomialLoss } from './binomial-loss.ts';
import { type Boosted, boostedImportances, boostedTrees, rawBlocks, stagedRaw } from './boosted.ts';
import type { DecisionTreeRegressor } from '../tree/decision-tree-regressor.ts';
import { boost, everyRow, type Stage, startOf } from './boost.ts';
import { boostingDefaults, type BoostingParams, checkBoostingParams } from './boosting-params.ts';
import { takeAll, takeWithPauses } from './in-steps.ts';
import { MultinomialLoss } from './multinomial-loss.ts';
import { rowsThatCount } from '../estimator/rows-that-count.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { boostedShape } from './boosted.ts';

export interface GradientBoostingClassifierOptions extends BoostingParams {
	/**
	 * What the stages make smaller: twice the negative log-likelihood, or for several classes the cross-entropy.
	 * Default: `log_loss`.
	 */
	loss: 'log_loss';
}

interface State<Label> extends Boosted {
	classes: Label[];
}

/**
 * Many small regression trees, each of which corrects the log-odds that the ones before give. With more than two classes,
 * each stage grows a tree for each of them.
 *
 * Friedman, Greedy Function Approximation (2001), as scikit-learn computes it; the same `randomState` gives
 * scikit-learn's trees, but for equal cuts that rounding decides. `fit` is O(nEstimators · maxFeatures · n · maxDepth).
 * For a bar and Stop see `fitSteps` of `RandomForestClassifier`.
 *
 * @example
 * const model = new GradientBoostingClassifier({ randomState: 0, learningRate: 0.05 }).fit(XTrain, yTrain);
 * model.score(XTest, yTest); // accuracy
 */
export class GradientBoostingClassifier<Label extends GroupLabel = number> extends Classifier<
	Label,
	GradientBoostingClassifierOptions,
	State<Label>
> {
	static override readonly className = 'GradientBoostingClassifier';

	/** @throws RangeError for a value that nothing can be boosted with */
	constructor(options: Partial<GradientBoostingClassifierOptions> = {}) {
		super({ ...boostingDefaults, loss: 'log_loss' }, options);
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** How many stages there are. @throws Error before `fit` */
	get nEstimators_(): number {
		return this.learned.stages.length;
	}

	/** The loss after each stage, on the rows it has seen. @throws Error before `fit` */
	get trainScore_(): number[] {
		return this.learned.stages.map(({ trainLoss }) => trainLoss);
	}

	/** The trees of each stage as estimators, nEstimators × outputs. @throws Error before `fit` */
	get estimators_(): DecisionTreeRegressor[][] {
		return boostedTrees(this.learned, this.params);
	}

	/** How much each column lowers the error of the trees, length p; adds up to 1. @throws Error before `fit` */
	get featureImportances_(): number[] {
		return boostedImportances(this.learned);
	}

	/**
	 * @param X n × p
	 * @param y n labels of two kinds or more
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ or there is one label only
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		takeAll(this.#steps(X, y, options));
		return this;
	}

	/** `fit` in steps: gives the number of stages after each. Whoever stops early keeps the stages so far. */
	fitSteps(
		X: MatrixLike,
		y: LabelsLike<Label>,
		options: SampleWeightOptions = {}
	): AsyncGenerator<number, void> {
		return takeWithPauses(this.#steps(X, y, options));
	}

	/**
	 * The log-odds of the second class; with more classes, a score for each of them.
	 *
	 * @param X m × p
	 * @returns length m, or m × K
	 */
	decisionFunction(X: MatrixLike): number[] | number[][] {
		this.checkNames(X);
		const blocks = [...rawBlocks(this.learned, X, this.className)];
		if (blocks[0]!.columns === 1) return blocks.flatMap(({ data }) => Array.from(data));
		return blocks.flatMap(toRows);
	}

	/**
	 * The probabilities, in the order of `classes_`.
	 *
	 * @param X m × p
	 * @returns m × K
	 */
	predictProba(X: MatrixLike): number[][] {
		this.checkNames(X);
		return [...rawBlocks(this.learned, X, this.className)].flatMap(probabilities);
	}

	/** The logarithms of `predictProba`; −∞ for a probability of 0. */
	predictLogProba(X: MatrixLike): number[][] {
		return logOfRows(this.predictProba(X));
	}

	/** The most probable label of each row, length m; of equal ones the first. */
	predict(X: MatrixLike): Label[] {
		this.checkNames(X);
		const labels: Label[] = [];
		for (const raw of rawBlocks(this.learned, X, this.className))
			for (const label of this.#labelsOf(raw)) labels.push(label);
		return labels;
	}

	/** What is predicted after each stage, to see where more of them stop helping. */
	*stagedPredict(X: MatrixLike): Generator<Label[], void> {
		this.checkNames(X);
		for (const raw of stagedRaw(this.learned, X, this.className)) yield this.#labelsOf(raw);
	}

	/** The probabilities after each stage. */
	*stagedPredictProba(X: MatrixLike): Generator<number[][], void> {
		this.checkNames(X);
		for (const raw of stagedRaw(this.learned, X, this.className)) yield probabilities(raw);
	}

	protected override get stateShape(): Shape {
		return { classes: 'label k', ...boostedShape };
	}

	protected override checkParams(params: GradientBoostingClassifierOptions): void {
		requireOneOf(params.loss, ['log_loss'], 'loss');
		checkBoostingParams(params);
	}

	#labelsOf(raw: DenseMatrix): Label[] {
		const { classes } = this.learned;
		// Of two classes the second, where it is more probable: 1 − σ(z) < σ(z).
		if (raw.columns === 1)
			return Array.from(raw.data, (z) => (1 - sigmoid(z) < sigmoid(z) ? classes[1]! : classes[0]!));
		return Array.from(argmaxOfRows(raw), (code) => classes[code]!);
	}

	*#steps(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions): Generator<number, void> {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const labels = encodeClasses(y, samples.rows);
		const { classes, codes } = labels;
		const targets = Float64Array.from(codes);
		const { nIterNoChange, validationFraction, randomState, learningRate } = this.params;
		const rows = nIterNoChange === null ? everyRow(samples.rows) : split();
		const loss = classes.length === 2 ? new BinomialLoss() : new MultinomialLoss(classes.length);
		const weights = toSampleWeight(sampleWeight, samples.rows);
		if (sampleWeight != null) rowsThatCount(labels, weights);
		const data = { X: samples, targets, weights };
		const start = startOf(loss, data, rows);
		const stages: Stage[] = [];
		try {
			for (const stage of boost(data, loss, this.params, rows)) yield stages.push(stage);
		} finally {
			if (stages.length > 0)
				this.learn({ classes, columns: samples.columns, start, stages, learningRate }, X);
		}

		function split() {
			const { train, test } = splitSizes(codes.length, { testSize: validationFraction });
			return stratifiedIndices(codes, train, test, seeded(randomState));
		}
	}
}

function probabilities(raw: DenseMatrix): number[][] {
	if (raw.columns === 1) return Array.from(raw.data, (z) => [1 - sigmoid(z), sigmoid(z)]);
	return Array.from({ length: raw.rows }, (_, i) => {
		const row = rowOf(raw, i);
		const norm = logSumExp(row);
		return Array.from(row, (z) => Math.exp(z - norm));
	});
}
