import { logOfRows } from '../matrix/log-of-rows.ts';
import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { Classifier } from '../estimator/classifier.ts';
import { type ClassWeight, rowWeights } from '../estimator/class-weights.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireColumns, requireOneOf } from '../estimator/require.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type DenseMatrix, toRows, toSamples } from '../matrix/dense-matrix.ts';
import { argmax, argmaxOfRows } from '../matrix/argmax.ts';
import { type ClassCriterionName, classCriteria, classCriterion } from '../tree/class-criteria.ts';
import { featureImportances, meanImportances } from '../tree/feature-importances.ts';
import { DecisionTreeClassifier } from '../tree/decision-tree-classifier.ts';
import type { Tree } from '../tree/tree.ts';
import { treeParamsOf } from '../tree/tree-params.ts';
import { meanOfTrees, OutOfBag } from './forest-mean.ts';
import { checkForestParams, forestDefaults, type ForestParams } from './forest-params.ts';
import { growForest, seedsOfTrees } from './grow-forest.ts';
import { takeAll, takeWithPauses } from './in-steps.ts';
import { requireOutOfBag } from './require-out-of-bag.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import type { Shape } from '../estimator/require-shape.ts';
import { forestShape } from '../tree/tree-shape.ts';

export interface RandomForestClassifierOptions extends ForestParams {
	/** How mixed a node is: Gini's impurity, or the entropy under either of its names. Default: `gini`. */
	criterion: ClassCriterionName;
	/** `balanced` for classes of different sizes, or a weight by label. Default: `null`, 1 each. */
	classWeight: ClassWeight;
}

interface State<Label> {
	classes: Label[];
	columns: number;
	trees: Tree[];
	/** Of each row, the shares of the classes among the trees that have not seen it. */
	outOfBag: number[][] | null;
	/** The share of rows that these judge right. */
	outOfBagScore: number | null;
}

/**
 * The mean of many decision trees, which differ by the rows they see and by the columns that each node looks at.
 *
 * Breiman, Random Forests (2001), in scikit-learn's form: trees vote with the shares in their leaves. The same
 * `randomState` gives scikit-learn's forest. `fit` is O(nEstimators · maxFeatures · n · depth).
 *
 * @example
 * const forest = new RandomForestClassifier({ randomState: 0, oobScore: true });
 * for await (const trees of progress(forest.fitSteps(XTrain, yTrain), { label: 'trees', total: 100 })) {}
 * forest.oobScore_; // as good as a test set
 */
export class RandomForestClassifier<Label extends GroupLabel = number> extends Classifier<
	Label,
	RandomForestClassifierOptions,
	State<Label>
> {
	static override readonly className = 'RandomForestClassifier';

	/** @throws RangeError for a value that no forest can be grown with */
	constructor(options: Partial<RandomForestClassifierOptions> = {}) {
		super({ ...forestDefaults, criterion: 'gini', classWeight: null, maxFeatures: 'sqrt' }, options);
	}

	/** The labels, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/** The trees as arrays. @throws Error before `fit` */
	get trees_(): readonly Tree[] {
		return this.learned.trees;
	}

	/**
	 * The trees as estimators, each with its seed where the forest has one; they predict labels, where those of
	 * scikit-learn predict their numbers.
	 *
	 * @throws Error before `fit`
	 */
	get estimators_(): DecisionTreeClassifier<Label>[] {
		const { classes, columns, trees } = this.learned;
		const { criterion } = this.params;
		const params = { ...treeParamsOf(this.params), criterion };
		const seeds = seedsOfTrees(this.params.randomState, trees.length);
		return trees.map((tree, i) =>
			DecisionTreeClassifier.grown({ ...params, randomState: seeds[i]! }, { classes, columns, tree })
		);
	}

	/** How much each column lowers the impurity, length p; adds up to 1. @throws Error before `fit` */
	get featureImportances_(): number[] {
		return meanImportances(this.learned.trees, this.learned.columns, featureImportances);
	}

	/** The accuracy on rows that a tree has not seen. @throws Error before `fit`, without `oobScore`, or without such rows */
	get oobScore_(): number {
		return requireOutOfBag(this.learned.outOfBagScore, this.className);
	}

	/** n × K; NaN for rows that all trees have seen. @throws Error before `fit` or without `oobScore` */
	get oobDecisionFunction_(): number[][] {
		return requireOutOfBag(this.learned.outOfBag, this.className).map((row) => [...row]);
	}

	/**
	 * @param X n × p
	 * @param y n labels
	 * @param options `sampleWeight`: how much each row counts
	 * @throws TypeError when X is not a matrix of numbers
	 * @throws RangeError when the lengths differ
	 */
	fit(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions = {}): this {
		takeAll(this.#steps(X, y, options));
		return this;
	}

	/** `fit` in steps: gives the number of trees after each. Whoever stops early keeps the trees so far. */
	fitSteps(
		X: MatrixLike,
		y: LabelsLike<Label>,
		options: SampleWeightOptions = {}
	): AsyncGenerator<number, void> {
		return takeWithPauses(this.#steps(X, y, options));
	}

	/**
	 * The mean of the shares in the leaves, in the order of `classes_`.
	 *
	 * @param X m × p
	 * @returns m × K
	 */
	predictProba(X: MatrixLike): number[][] {
		return toRows(this.#shares(X));
	}

	/** The logarithms of `predictProba`; −∞ for a probability of 0. */
	predictLogProba(X: MatrixLike): number[][] {
		return logOfRows(this.predictProba(X));
	}

	/** The most probable label of each row, length m; of equal ones the first. */
	predict(X: MatrixLike): Label[] {
		const { classes } = this.learned;
		return Array.from(argmaxOfRows(this.#shares(X)), (code) => classes[code]!);
	}

	protected override get stateShape(): Shape {
		return {
			...{ classes: 'label v', columns: 'size p', trees: forestShape },
			...{ outOfBag: 'float? n v', outOfBagScore: 'float?' }
		};
	}

	protected override checkParams(params: RandomForestClassifierOptions): void {
		requireOneOf(params.criterion, classCriteria, 'criterion');
		checkForestParams(params);
	}

	#shares(X: MatrixLike): DenseMatrix {
		const { trees, columns } = this.learned;
		this.checkNames(X);
		return meanOfTrees(trees, requireColumns(toSamples(X), columns, this.className), 'shares');
	}

	*#steps(X: MatrixLike, y: LabelsLike<Label>, options: SampleWeightOptions): Generator<number, void> {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		const samples = toSamples(X);
		const labels = encodeClasses(y, samples.rows, 1);
		const { classes, codes } = labels;
		const { criterion, classWeight, oobScore } = this.params;
		const outOfBag = oobScore ? new OutOfBag(samples, classes.length, 'shares') : null;
		const make = (weights: Float64Array) => classCriterion(criterion, codes, weights, classes.length);
		const trees: Tree[] = [];
		try {
			const weights = rowWeights(classWeight, labels, sampleWeight);
			for (const grown of growForest(samples, weights, make, this.params)) {
				outOfBag?.add(grown);
				yield trees.push(grown.tree);
			}
		} finally {
			if (trees.length > 0) {
				const judged = outOfBag?.mean() ?? null;
				const outOfBagScore = judged && shareRight(judged, codes);
				this.learn({ classes, columns: samples.columns, trees, outOfBag: judged, outOfBagScore }, X);
			}
		}
	}
}

/** Rows that all trees have seen do not count; NaN where there are no others. */
function shareRight(judged: number[][], codes: Int32Array): number {
	const rows = [...codes.keys()].filter((row) => !Number.isNaN(judged[row]![0]));
	return rows.filter((row) => argmax(judged[row]!) === codes[row]).length / rows.length;
}
