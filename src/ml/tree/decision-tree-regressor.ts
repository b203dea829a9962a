import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { Regressor } from '../estimator/regressor.ts';
import { requireOneOf } from '../estimator/require.ts';
import { seeded } from '../estimator/seeded.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { weightedRows } from './class-criteria.ts';
import { featureImportances } from './feature-importances.ts';
import { growTree } from './grow-tree.ts';
import { type PruningPath, pruneTree, pruningPath } from './prune-tree.ts';
import { rankColumns } from './ranked-columns.ts';
import { SquaredError } from './squared-error.ts';
import type { Tree } from './tree.ts';
import { atLeaves, type LearnedTree, leavesOf } from './tree-model.ts';
import { checkTreeParams, growOptions, treeDefaults, type TreeParams } from './tree-params.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { treeShape } from './tree-shape.ts';

export interface DecisionTreeRegressorOptions extends TreeParams {
	/** How far the targets of a node are apart. Default: `squared_error`. */
	criterion: 'squared_error';
}

/**
 * A decision tree that predicts numbers: the mean of the training targets that end in the same leaf.
 *
 * CART (Breiman et al., Classification and Regression Trees, 1984) as scikit-learn grows it: each cut lowers the
 * squared error most. See `DecisionTreeClassifier` about thresholds and equal cuts. `fit` is O(n p · depth), and O(n p
 * · log n) to sort the columns first; `predict` O(m · depth).
 *
 * @example
 * const tree = new DecisionTreeRegressor({ maxDepth: 3, randomState: 0 }).fit(XTrain, yTrain);
 * tree.score(XTest, yTest); // R²
 */
export class DecisionTreeRegressor extends Regressor<DecisionTreeRegressorOptions, LearnedTree> {
	static override readonly className = 'DecisionTreeRegressor';

	/** @throws RangeError for a value that no tree can be grown with */
	constructor(options: Partial<DecisionTreeRegressorOptions> = {}) {
		super({ criterion: 'squared_error', ...treeDefaults }, options);
	}

	/** A tree that something else has grown: one of a forest, or of a stage. */
	static grown(options: Partial<DecisionTreeRegressorOptions>, learned: LearnedTree): DecisionTreeRegressor {
		return new DecisionTreeRegressor(options).learn(learned, { shape: [0, learned.columns] });
	}

	/** The nodes as arrays; node 0 is the root. @throws Error before `fit` */
	get tree_(): Tree {
		return this.learned.tree;
	}

	/** How much each column lowers the squared error, length p; adds up to 1. @throws Error before `fit` */
	get featureImportances_(): number[] {
		return [...featureImportances(this.learned.tree, this.learned.columns)];
	}

	/**
	 * @param X n × p
	 * @param y n numbers
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ
	 */
	fit(X: MatrixLike, y: VectorLike, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const { data, rows, columns } = toSamples(X);
		const targets = toTargets(y);
		requireSameLength({ length: rows }, targets, ['X', 'y']);
		const weights = toSampleWeight(sampleWeight, rows);
		const tree = growTree(
			rankColumns(data, rows, columns),
			new SquaredError(targets, weights),
			weightedRows(weights),
			growOptions(this.params, rows, columns),
			seeded(this.params.randomState)
		);
		return this.learn({ columns, tree: pruneTree(tree, this.params.ccpAlpha) }, X);
	}

	/**
	 * @param X m × p
	 * @returns m numbers
	 */
	predict(X: MatrixLike): number[] {
		const { tree } = this.learned;
		this.checkNames(X);
		return atLeaves(this.learned, X, tree.value, this.className);
	}

	/** How many cuts follow each other at most; 0 for a single leaf. @throws Error before `fit` */
	getDepth(): number {
		return this.learned.tree.maxDepth;
	}

	/** How many leaves there are. @throws Error before `fit` */
	getNLeaves(): number {
		return this.learned.tree.nLeaves;
	}

	/** The leaf of each row, as the number of its node. */
	apply(X: MatrixLike): number[] {
		this.checkNames(X);
		return leavesOf(this.learned, X, this.className);
	}

	/** The values of `ccpAlpha` at which another branch of the whole tree is cut away, and the impurities that are left. */
	costComplexityPruningPath(X: MatrixLike, y: VectorLike): PruningPath {
		return pruningPath(this.clone().setParams({ ccpAlpha: 0 }).fit(X, y).tree_);
	}

	protected override get stateShape(): Shape {
		return { columns: 'size p', tree: treeShape };
	}

	protected override checkParams(params: DecisionTreeRegressorOptions): void {
		requireOneOf(params.criterion, ['squared_error'], 'criterion');
		checkTreeParams(params);
	}
}
