import { requireNotNegative } from '../estimator/require.ts';
import { requireSize } from '../estimator/require-size.ts';
import type { GrowOptions } from './grow-tree.ts';

export type MaxFeatures = number | 'sqrt' | 'log2' | null;

/** What all trees have in common; a share is a number below 1 and stands for so much of all rows or columns. */
export interface TreeParams {
	/** How many cuts may follow each other; `null` for as many as it takes. Default: `null`; 3 in boosting. */
	maxDepth: number | null;
	/** A node with fewer rows is not cut: a number or a share. Default: 2. */
	minSamplesSplit: number;
	/** Each leaf has so many rows: a number or a share. Default: 1. */
	minSamplesLeaf: number;
	/**
	 * How many columns each node looks at: a number, a share, the root or the logarithm of all, or all. Default:
	 * `null`, all; `sqrt` in a RandomForestClassifier.
	 */
	maxFeatures: MaxFeatures;
	/** Seed of the order in which columns are looked at, which decides between equal cuts. Default: `null`. */
	randomState: number | null;
	/** Grows the best cuts first, until there are so many leaves. Default: `null`, no limit. */
	maxLeafNodes: number | null;
	/** A cut must lower the impurity of the whole by so much. Default: 0. */
	minImpurityDecrease: number;
	/** Branches that gain less per leaf are cut away again. Default: 0. */
	ccpAlpha: number;
}

export const treeDefaults: TreeParams = {
	maxDepth: null,
	minSamplesSplit: 2,
	minSamplesLeaf: 1,
	maxFeatures: null,
	randomState: null,
	maxLeafNodes: null,
	minImpurityDecrease: 0,
	ccpAlpha: 0
};

/** Of more parameters those that are of a tree. */
export function treeParamsOf(params: TreeParams): TreeParams {
	const names = Object.keys(treeDefaults) as (keyof TreeParams)[];
	return Object.fromEntries(names.map((name) => [name, params[name]])) as unknown as TreeParams;
}

/** @throws RangeError for the first parameter that no tree can be grown with */
export function checkTreeParams(params: TreeParams): void {
	const { maxDepth, minSamplesSplit, minSamplesLeaf, maxFeatures, maxLeafNodes } = params;
	requireSize(maxDepth, 'maxDepth', { least: 1, orNull: true });
	requireSize(minSamplesSplit, 'minSamplesSplit', { least: 2, orShare: true });
	requireSize(minSamplesLeaf, 'minSamplesLeaf', { least: 1, orShare: true });
	requireSize(maxLeafNodes, 'maxLeafNodes', { least: 2, orNull: true });
	if (maxFeatures !== 'sqrt' && maxFeatures !== 'log2')
		requireSize(maxFeatures, 'maxFeatures', { least: 1, orShare: true, orNull: true });
	requireNotNegative(params.minImpurityDecrease, 'minImpurityDecrease');
	requireNotNegative(params.ccpAlpha, 'ccpAlpha');
}

/** The parameters in numbers, for a matrix of this size. */
export function growOptions(params: TreeParams, rows: number, columns: number): GrowOptions {
	const { minSamplesLeaf, minSamplesSplit } = params;
	return {
		maxDepth: params.maxDepth ?? Infinity,
		minSamplesLeaf: minSamplesLeaf < 1 ? Math.ceil(minSamplesLeaf * rows) : minSamplesLeaf,
		minSamplesSplit: minSamplesSplit < 1 ? Math.max(2, Math.ceil(minSamplesSplit * rows)) : minSamplesSplit,
		maxFeatures: Math.min(featuresOf(params.maxFeatures, columns), columns),
		maxLeafNodes: params.maxLeafNodes ?? Infinity,
		minImpurityDecrease: params.minImpurityDecrease
	};
}

function featuresOf(asked: MaxFeatures, columns: number): number {
	if (asked === null) return columns;
	if (asked === 'sqrt') return Math.max(1, Math.floor(Math.sqrt(columns)));
	if (asked === 'log2') return Math.max(1, Math.floor(Math.log2(columns)));
	return asked < 1 ? Math.max(1, Math.floor(asked * columns)) : asked;
}
