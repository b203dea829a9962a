import { hitsAtK, requireK } from './hits-at-k.ts';

/**
 * Of the k items that are recommended first, the share that the user wanted. A list that is shorter than k misses the
 * rest. O(k). After Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), 8.4.
 *
 * @param recommended items, best first
 * @param relevant the items that the user wanted
 * @returns between 0 and 1
 * @throws RangeError when k is no positive integer
 * @example
 * precisionAtK(['a', 'b', 'c'], ['b', 'd'], 2); // 0.5
 */
export function precisionAtK<Item>(
	recommended: readonly Item[],
	relevant: Iterable<Item>,
	k: number
): number {
	requireK(k);
	return hitsAtK(recommended, new Set(relevant), k) / k;
}
