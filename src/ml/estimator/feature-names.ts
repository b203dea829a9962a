import { requireSameNames } from '../column-names.ts';
import type { BaseEstimator } from './base-estimator.ts';

/**
 * The names of the columns that a fitted estimator reads, for those of the columns that it makes.
 *
 * @param count of the columns
 * @param given when left out those that `fit` saw, or x0, x1 …
 * @throws RangeError when there are more or fewer than columns, or others than `fit` saw
 */
export function featureNames(
	{ featureNamesIn_ }: BaseEstimator,
	count: number,
	given?: readonly string[]
): string[] {
	if (given && given.length !== count)
		throw new RangeError(`There are ${given.length} names for ${count} columns.`);
	requireSameNames(given ?? null, featureNamesIn_ ?? null, 'transformer');
	return [...(given ?? featureNamesIn_ ?? numberedNames('x', count))];
}

/** Names as x0 and x1. */
export function numberedNames(prefix: string, count: number): string[] {
	return Array.from({ length: count }, (_, j) => `${prefix}${j}`);
}
