/**
 * The share of all items that is recommended to anybody: a recommender that shows the same ten films to everybody
 * covers little. O(items that are recommended). After Herlocker and others, Evaluating Collaborative Filtering
 * Recommender Systems (2004).
 *
 * @param recommendations one list of items per user
 * @param catalogue all items that could be recommended
 * @returns between 0 and 1; items outside of the catalogue do not count
 * @throws RangeError when the catalogue is empty
 * @example
 * catalogueCoverage([['a', 'b'], ['a', 'c']], ['a', 'b', 'c', 'd']); // 0.75
 */
export function catalogueCoverage<Item>(
	recommendations: readonly (readonly Item[])[],
	catalogue: Iterable<Item>
): number {
	const items = new Set(catalogue);
	if (items.size === 0) throw new RangeError('The catalogue has no items.');
	return new Set(recommendations.flat()).intersection(items).size / items.size;
}
