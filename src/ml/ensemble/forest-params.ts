import { checkTreeParams, type TreeParams, treeDefaults } from '../tree/tree-params.ts';
import { requireSize } from '../estimator/require-size.ts';

/** What both kinds of forests have in common; the parameters of trees are those of each tree. */
export interface ForestParams extends TreeParams {
	/** Trees. Default: 100. */
	nEstimators: number;
	/** Each tree sees n rows drawn with repetition; else all rows. Default: true. */
	bootstrap: boolean;
	/** Judges each row by the trees that have not seen it. Default: false. */
	oobScore: boolean;
	/** How many rows are drawn for a tree: a number, a share, or `null` for n. Default: `null`. */
	maxSamples: number | null;
}

export const forestDefaults: ForestParams = {
	...treeDefaults,
	nEstimators: 100,
	bootstrap: true,
	oobScore: false,
	maxSamples: null
};

/** @throws RangeError for the first parameter that no forest can be grown with */
export function checkForestParams(params: ForestParams): void {
	checkTreeParams(params);
	requireSize(params.nEstimators, 'nEstimators', { least: 1, most: 1e4 });
	requireSize(params.maxSamples, 'maxSamples', { least: 1, orShare: true, orNull: true });
	if (params.oobScore && !params.bootstrap) {
		throw new RangeError('oobScore needs bootstrap: without it each tree has seen every row.');
	}
}
