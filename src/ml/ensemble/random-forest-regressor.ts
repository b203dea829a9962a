import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { Regressor } from '../estimator/regressor.ts';
import { requireColumns, requireOneOf } from '../estimator/require.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { r2Score } from '../metrics/r2-score.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { featureImportances, meanImportances } from '../tree/feature-importances.ts';
import { SquaredError } from '../tree/squared-error.ts';
import { DecisionTreeRegressor } from '../tree/decision-tree-regressor.ts';
import type { Tree } from '../tree/tree.ts';
import { treeParamsOf } from '../tree/tree-params.ts';
import { meanOfTrees, OutOfBag } from './forest-mean.ts';
import { checkForestParams, forestDefaults, type ForestParams } from './forest-params.ts';
import { growForest, seedsOfTrees } from './grow-forest.ts';
import { takeAll, takeWithPauses } from './in-steps.ts';
import { requireOutOfBag } from './require-out-of-bag.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { forestShape } from '../tree/tree-shape.ts';

export interface RandomForestRegressorOptions extends ForestParams {
	/** How far the targets of a node are apart. Default: `squared_error`. */
	criterion: 'squared_error';
}

interface State {
	columns: number;
	trees: Tree[];
	/** Of each row, the mean of the trees that have not seen it. */
	outOfBag: number[] | null;
	/** R² of these. */
	outOfBagScore: number | null;
}

/**
 * The mean of many regression trees, which differ by the rows they see, and by the columns that each node looks at when
 * `maxFeatures` says so.
 *
 * Breiman, Random Forests (2001), in scikit-learn's form; the same `randomState` gives scikit-learn's forest. `fit` is
 * O(nEstimators · maxFeatures · n · depth). For a bar and Stop see `fitSteps` of `RandomForestClassifier`.
 *
 * @example
 * const forest = new RandomForestRegressor({ randomState: 0, nEstimators: 50 }).fit(XTrain, yTrain);
 * forest.score(XTest, yTest); // R²
 */
export class RandomForestRegressor extends Regressor<RandomForestRegressorOptions, State> {
	static override readonly className = 'RandomForestRegressor';

	/** @throws RangeError for a value that no forest can be grown with */
	constructor(options: Partial<RandomForestRegressorOptions> = {}) {
		super({ ...forestDefaults, criterion: 'squared_error' }, options);
	}

	/** The trees as arrays. @throws Error before `fit` */
	get trees_(): readonly Tree[] {
		return this.learned.trees;
	}

	/** The trees as estimators, each with its seed where the forest has one. @throws Error before `fit` */
	get estimators_(): DecisionTreeRegressor[] {
		const { columns, trees } = this.learned;
		const { criterion } = this.params;
		const params = { ...treeParamsOf(this.params), criterion };
		const seeds = seedsOfTrees(this.params.randomState, trees.length);
		return trees.map((tree, i) =>
			DecisionTreeRegressor.grown({ ...params, randomState: seeds[i]! }, { columns, tree })
		);
	}

	/** How much each column lowers the squared error, length p; adds up to 1. @throws Error before `fit` */
	get featureImportances_(): number[] {
		return meanImportances(this.learned.trees, this.learned.columns, featureImportances);
	}

	/** R² on rows that a tree has not seen. @throws Error before `fit`, without `oobScore`, or without two such rows */
	get oobScore_(): number {
		return requireOutOfBag(this.learned.outOfBagScore, this.className);
	}

	/** Length n; NaN for rows that all trees have seen. @throws Error before `fit` or without `oobScore` */
	get oobPrediction_(): number[] {
		return [...requireOutOfBag(this.learned.outOfBag, this.className)];
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

	/** `fit` in steps: gives the number of trees after each. Whoever stops early keeps the trees so far. */
	fitSteps(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): AsyncGenerator<number, void> {
		return takeWithPauses(this.#steps(X, y, options));
	}

	/**
	 * @param X m × p
	 * @returns m numbers
	 */
	predict(X: MatrixLike): number[] {
		const { trees, columns } = this.learned;
		this.checkNames(X);
		return [...meanOfTrees(trees, requireColumns(toSamples(X), columns, this.className), 'mean').data];
	}

	protected override get stateShape(): Shape {
		return {
			...{ columns: 'size p', trees: forestShape },
			...{ outOfBag: 'float? n', outOfBagScore: 'float?' }
		};
	}

	protected override checkParams(params: RandomForestRegressorOptions): void {
		requireOneOf(params.criterion, ['squared_error'], 'criterion');
		checkForestParams(params);
	}

	*#steps(X: MatrixLike, y: VectorLike, options: SampleWeightOptions): Generator<number, void> {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const targets = toTargets(y);
		requireSameLength({ length: samples.rows }, targets, ['X', 'y']);
		const outOfBag = this.params.oobScore ? new OutOfBag(samples, 1, 'mean') : null;
		const weights = toSampleWeight(sampleWeight, samples.rows);
		const make = (drawn: Float64Array) => new SquaredError(targets, drawn);
		const trees: Tree[] = [];
		try {
			for (const grown of growForest(samples, weights, make, this.params)) {
				outOfBag?.add(grown);
				yield trees.push(grown.tree);
			}
		} finally {
			if (trees.length > 0) {
				const judged = outOfBag?.mean().flat() ?? null;
				const outOfBagScore = judged && scoreOf(targets, judged);
				this.learn({ columns: samples.columns, trees, outOfBag: judged, outOfBagScore }, X);
			}
		}
	}
}

/** Rows that all trees have seen do not count; NaN where there are not two others. */
function scoreOf(targets: Float64Array, judged: number[]): number {
	const isJudged = (_: number, row: number) => !Number.isNaN(judged[row]);
	const truth = targets.filter(isJudged);
	return truth.length < 2 ? NaN : r2Score(truth, judged.filter(isJudged));
}
