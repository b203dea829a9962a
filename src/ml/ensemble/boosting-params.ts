import { requireNotNegative, requirePositive } from '../estimator/require.ts';
import { checkTreeParams, treeDefaults, type TreeParams } from '../tree/tree-params.ts';
import { requireSize } from '../estimator/require-size.ts';

/** What both kinds of boosting have in common; the parameters of trees are those of each tree. */
export interface BoostingParams extends TreeParams {
	/** How many stages there are. Default: 100. */
	nEstimators: number;
	/** How much of each tree is added. Default: 0.1. */
	learningRate: number;
	/** The share of the rows that each stage learns from. Default: 1. */
	subsample: number;
	/**
	 * Stops when the loss on the rows kept apart has not become smaller for so many stages; `null` never stops
	 * early. Default: `null`.
	 */
	nIterNoChange: number | null;
	/** The share of the rows that are kept apart for that. Default: 0.1. */
	validationFraction: number;
	/** The loss must become smaller by so much. Default: 1e-4. */
	tol: number;
}

export const boostingDefaults: BoostingParams = {
	...treeDefaults,
	maxDepth: 3,
	nEstimators: 100,
	learningRate: 0.1,
	subsample: 1,
	nIterNoChange: null,
	validationFraction: 0.1,
	tol: 1e-4
};

/** @throws RangeError for the first parameter that nothing can be boosted with */
export function checkBoostingParams(params: BoostingParams): void {
	checkTreeParams(params);
	requireSize(params.nEstimators, 'nEstimators', { least: 1, most: 1e4 });
	requireSize(params.nIterNoChange, 'nIterNoChange', { least: 1, most: 1e4, orNull: true });
	requirePositive(params.learningRate, 'learningRate');
	requireNotNegative(params.tol, 'tol');
	requireShare(params.subsample, 'subsample');
	requireShare(params.validationFraction, 'validationFraction');
}

function requireShare(value: number, name: string): void {
	if (!(value > 0 && value <= 1))
		throw new RangeError(`${name} must be above 0 and at most 1, got ${value}.`);
}
