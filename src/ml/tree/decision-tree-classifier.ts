import { logOfRows } from '../matrix/log-of-rows.ts';
import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { type ClassWeight, rowWeights } from '../estimator/class-weights.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireOneOf } from '../estimator/require.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { argmaxOfRows } from '../matrix/argmax.ts';
import { type ClassCriterionName, classCriteria, classCriterion, weightedRows } from './class-criteria.ts';
import { featureImportances } from './feature-importances.ts';
import { growTree } from './grow-tree.ts';
import { type PruningPath, pruneTree, pruningPath } from './prune-tree.ts';
import { rankColumns } from './ranked-columns.ts';
import { type Tree, valueOf } from './tree.ts';
import { atLeaves, type LearnedTree, leavesOf } from './tree-model.ts';
import { checkTreeParams, growOptions, treeDefaults, type TreeParams } from './tree-params.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { treeShape } from './tree-shape.ts';

export interface DecisionTreeClassifierOptions extends TreeParams {
	/** How mixed a node is: Gini's impurity, or the entropy under either of its names. Default: `gini`. */
	criterion: ClassCriterionName;
	/** `balanced` for classes of different sizes, or a weight by label. Default: `null`, 1 each. */
	classWeight: ClassWeight;
}

interface State<Label> extends LearnedTree {
	classes: Label[];
}

/**
 * A decision tree that predicts labels: asks at each node whether the value of one column is at most a threshold.
 *
 * CART (Breiman et al., Classification and Regression Trees, 1984) as scikit-learn grows it: the cut that lowers the
 * impurity most, halfway between two values. Of equal cuts the first found counts, and columns are looked at in a random
 * order; with the same `randomState` it is scikit-learn's tree. `fit` is O(n p · depth).
 *
 * @example
 * const tree = new DecisionTreeClassifier({ maxDepth: 3, randomState: 0 }).fit(XTrain, yTrain);
 * console.log(exportText(tree, { featureNames: ['age', 'fare'] }));
 */
export class DecisionTreeClassifier<Label extends GroupLabel = number> extends Classifier<
	Label,
	DecisionTreeClassifierOptions,
	State<Label>
> {
	static override readonly className = 'DecisionTreeClassifier';

	/** @throws RangeError for a value that no tree can be grown with */
	constructor(options: Partial<DecisionTreeClassifierOptions> = {}) {
		super({ criterion: 'gini', classWeight: null, ...treeDefaults }, options);
	}

	/** A tree that something else has grown: one of a forest, or of a stage. */
	static grown<Label extends GroupLabel>(
		options: Partial<DecisionTreeClassifierOptions>,
		learned: LearnedTree & { classes: Label[] }
	): DecisionTreeClassifier<Label> {
		return new DecisionTreeClassifier<Label>(options).learn(learned, { shape: [0, learned.columns] });
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** The nodes as arrays; node 0 is the root. @throws Error before `fit` */
	get tree_(): Tree {
		return this.learned.tree;
	}

	/** How much each column lowers the impurity, length p; adds up to 1. @throws Error before `fit` */
	get featureImportances_(): number[] {
		return [...featureImportances(this.learned.tree, this.learned.columns)];
	}

	/**
	 * @param X n × p
	 * @param y n labels; a single kind gives a tree without cuts
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const { data, rows, columns } = toSamples(X);
		const labels = encodeClasses(y, rows, 1);
		const weights = rowWeights(this.params.classWeight, labels, sampleWeight);
		const criterion = classCriterion(this.params.criterion, labels.codes, weights, labels.classes.length);
		const tree = growTree(
			rankColumns(data, rows, columns),
			criterion,
			weightedRows(weights),
			growOptions(this.params, rows, columns),
			seeded(this.params.randomState)
		);
		return this.learn({ classes: labels.classes, columns, tree: pruneTree(tree, this.params.ccpAlpha) }, X);
	}

	/**
	 * The share of each class in the leaf of each row, in the order of `classes_`.
	 *
	 * @param X m × p
	 * @returns m × K
	 */
	predictProba(X: MatrixLike): number[][] {
		const { tree } = this.learned;
		return this.apply(X).map((leaf) => {
			return valueOf(tree, leaf).map((weight) => weight / tree.weightedNNodeSamples[leaf]!);
		});
	}

	/** The logarithms of `predictProba`; −∞ for a probability of 0. */
	predictLogProba(X: MatrixLike): number[][] {
		return logOfRows(this.predictProba(X));
	}

	/** The label that is most frequent in the leaf of each row, length m; of equal ones the first. */
	predict(X: MatrixLike): Label[] {
		const { classes, tree } = this.learned;
		const codes = argmaxOfRows({ data: tree.value, rows: tree.feature.length, columns: classes.length });
		this.checkNames(X);
		return atLeaves(
			this.learned,
			X,
			Array.from(codes, (code) => classes[code]!),
			this.className
		);
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
	costComplexityPruningPath(X: MatrixLike, y: LabelsLike<Label>): PruningPath {
		return pruningPath(this.clone().setParams({ ccpAlpha: 0 }).fit(X, y).tree_);
	}

	protected override get stateShape(): Shape {
		return { classes: 'label v', columns: 'size p', tree: treeShape };
	}

	protected override checkParams(params: DecisionTreeClassifierOptions): void {
		requireOneOf(params.criterion, classCriteria, 'criterion');
		checkTreeParams(params);
	}
}
