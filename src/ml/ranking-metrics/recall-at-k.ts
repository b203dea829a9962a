import { hitsAtK, requireK } from './hits-at-k.ts';

/**
 * Of the items that the user wanted, the share that is among the k recommended first. O(k). After Manning, Raghavan and
 * Schütze, Introduction to Information Retrieval (2008), 8.4.
 *
 * @param recommended items, best first
 * @param relevant the items that the user wanted
 * @returns between 0 and 1; NaN when the user wanted nothing
 * @throws RangeError when k is no positive integer
 * @example
 * recallAtK(['a', 'b', 'c'], ['b', 'd'], 2); // 0.5
 */
export function recallAtK<Item>(recommended: readonly Item[], relevant: Iterable<Item>, k: number): number {
	requireK(k);
	const wanted = new Set(relevant);
	return hitsAtK(recommended, wanted, k) / wanted.size;
}
