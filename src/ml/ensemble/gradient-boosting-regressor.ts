import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { Regressor } from '../estimator/regressor.ts';
import { requireOneOf } from '../estimator/require.ts';
import { seeded } from '../estimator/seeded.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { shuffledIndices } from '../model-selection/split-indices.ts';
import { splitSizes } from '../model-selection/split-sizes.ts';
import { type Boosted, boostedImportances, boostedTrees, rawBlocks, stagedRaw } from './boosted.ts';
import type { DecisionTreeRegressor } from '../tree/decision-tree-regressor.ts';
import { boost, everyRow, type Stage, startOf } from './boost.ts';
import { boostingDefaults, type BoostingParams, checkBoostingParams } from './boosting-params.ts';
import { takeAll, takeWithPauses } from './in-steps.ts';
import { SquaredLoss } from './squared-loss.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { boostedShape } from './boosted.ts';

export interface GradientBoostingRegressorOptions extends BoostingParams {
	/** What the stages make smaller. Default: `squared_error`. */
	loss: 'squared_error';
}

/**
 * Many small regression trees, each of which learns what the ones before have left.
 *
 * Friedman, Greedy Function Approximation (2001), as scikit-learn computes it; the same `randomState` gives
 * scikit-learn's trees, but for equal cuts that rounding decides. `fit` is O(nEstimators · maxFeatures · n · maxDepth).
 * For a bar and Stop see `fitSteps` of `RandomForestClassifier`.
 *
 * @example
 * const model = new GradientBoostingRegressor({ randomState: 0, learningRate: 0.05 }).fit(XTrain, yTrain);
 * model.score(XTest, yTest); // R²
 */
export class GradientBoostingRegressor extends Regressor<GradientBoostingRegressorOptions, Boosted> {
	static override readonly className = 'GradientBoostingRegressor';

	/** @throws RangeError for a value that nothing can be boosted with */
	constructor(options: Partial<GradientBoostingRegressorOptions> = {}) {
		super({ ...boostingDefaults, loss: 'squared_error' }, options);
	}

	/** How many stages there are. @throws Error before `fit` */
	get nEstimators_(): number {
		return this.learned.stages.length;
	}

	/** The squared error after each stage, on the rows it has seen. @throws Error before `fit` */
	get trainScore_(): number[] {
		return this.learned.stages.map(({ trainLoss }) => trainLoss);
	}

	/** The trees of each stage as estimators, nEstimators × outputs. @throws Error before `fit` */
	get estimators_(): DecisionTreeRegressor[][] {
		return boostedTrees(this.learned, this.params);
	}

	/** How much each column lowers the squared error, length p; adds up to 1. @throws Error before `fit` */
	get featureImportances_(): number[] {
		return boostedImportances(this.learned);
	}

	/**
	 * @param X n × p
	 * @param y n numbers
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ
	 */
	fit(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): this {
		takeAll(this.#steps(X, y, options));
		return this;
	}

	/** `fit` in steps: gives the number of stages after each. Whoever stops early keeps the stages so far. */
	fitSteps(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): AsyncGenerator<number, void> {
		return takeWithPauses(this.#steps(X, y, options));
	}

	/**
	 * @param X m × p
	 * @returns m numbers
	 */
	predict(X: MatrixLike): number[] {
		this.checkNames(X);
		const found: number[] = [];
		for (const { data } of rawBlocks(this.learned, X, this.className))
			for (const value of data) found.push(value);
		return found;
	}

	/** What is predicted after each stage, to see where more of them stop helping. */
	*stagedPredict(X: MatrixLike): Generator<number[], void> {
		this.checkNames(X);
		for (const raw of stagedRaw(this.learned, X, this.className)) yield [...raw.data];
	}

	protected override get stateShape(): Shape {
		return boostedShape;
	}

	protected override checkParams(params: GradientBoostingRegressorOptions): void {
		requireOneOf(params.loss, ['squared_error'], 'loss');
		checkBoostingParams(params);
	}

	*#steps(X: MatrixLike, y: VectorLike, options: SampleWeightOptions): Generator<number, void> {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const targets = toTargets(y);
		requireSameLength({ length: samples.rows }, targets, ['X', 'y']);
		const { nIterNoChange, validationFraction, randomState, learningRate } = this.params;
		const rows = nIterNoChange === null ? everyRow(samples.rows) : split(samples.rows);
		const loss = new SquaredLoss();
		const data = { X: samples, targets, weights: toSampleWeight(sampleWeight, samples.rows) };
		const start = startOf(loss, data, rows);
		const stages: Stage[] = [];
		try {
			for (const stage of boost(data, loss, this.params, rows)) yield stages.push(stage);
		} finally {
			if (stages.length > 0) this.learn({ columns: samples.columns, start, stages, learningRate }, X);
		}

		function split(n: number) {
			const { train, test } = splitSizes(n, { testSize: validationFraction });
			return shuffledIndices(n, train, test, seeded(randomState));
		}
	}
}
