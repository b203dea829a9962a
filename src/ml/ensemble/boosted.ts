import { readBlocks } from '../estimator/read-blocks.ts';
import { requireColumns } from '../estimator/require.ts';
import { type DenseMatrix, toSamples } from '../matrix/dense-matrix.ts';
import type { MatrixLike } from '../array-like.ts';
import { impurityDecreases, meanImportances } from '../tree/feature-importances.ts';
import { DecisionTreeRegressor } from '../tree/decision-tree-regressor.ts';
import type { Tree } from '../tree/tree.ts';
import { treeParamsOf } from '../tree/tree-params.ts';
import type { BoostingParams } from './boosting-params.ts';
import { addStage, type Stage, startFrom } from './boost.ts';
import { treeShape } from '../tree/tree-shape.ts';

/** What both kinds of boosting have learned. */
export interface Boosted {
	columns: number;
	/** What is predicted before the first stage, one number per output. */
	start: number[];
	stages: Stage[];
	learningRate: number;
}

/** `Boosted` from JSON, of p columns. */
export const boostedShape = {
	...{ columns: 'size p', start: 'number o', learningRate: 'number' },
	stages: [{ trees: [treeShape, 'o'], trainLoss: 'float' }, '_']
} as const;

/**
 * What is predicted after each stage: the same matrix each time, so read it before the next.
 *
 * @param estimator its name, for the message
 * @returns m × outputs, for each stage
 */
export function* stagedRaw(
	{ columns, start, stages, learningRate }: Boosted,
	X: MatrixLike,
	estimator: string
): Generator<DenseMatrix, void> {
	const samples = requireColumns(toSamples(X), columns, estimator);
	const raw = startFrom(start, samples.rows);
	for (const { trees } of stages) {
		addStage(trees, { X: samples, raw }, learningRate);
		yield raw;
	}
}

/**
 * What is predicted after all stages, for some rows at a time: they stay in the cache for all trees.
 *
 * @returns some rows × outputs each
 */
export function* rawBlocks(
	{ columns, start, stages, learningRate }: Boosted,
	X: MatrixLike,
	estimator: string
): Generator<DenseMatrix, void> {
	for (const block of readBlocks(X, columns, estimator)) {
		const raw = startFrom(start, block.rows);
		for (const { trees } of stages) addStage(trees, { X: block, raw }, learningRate);
		yield raw;
	}
}

/** The trees of each stage as estimators; what they predict is added times the learning rate. */
export function boostedTrees(
	{ stages, columns }: Boosted,
	params: BoostingParams
): DecisionTreeRegressor[][] {
	// They draw one after the other from one generator, as in scikit-learn: no tree has a seed of its own.
	const own = { ...treeParamsOf(params), randomState: null };
	return stages.map(({ trees }) => trees.map((tree) => DecisionTreeRegressor.grown(own, { columns, tree })));
}

/** How much each column lowers the error of the trees, length p; adds up to 1. */
export function boostedImportances({ stages, columns }: Boosted): number[] {
	const trees: Tree[] = stages.flatMap((stage) => stage.trees);
	return meanImportances(trees, columns, impurityDecreases);
}
