/** How many of the first k items are wanted; an item that is named twice counts once. */
export function hitsAtK<Item>(recommended: readonly Item[], wanted: ReadonlySet<Item>, k: number): number {
	return [...new Set(recommended.slice(0, k))].filter((item) => wanted.has(item)).length;
}

/** @throws RangeError when k is no positive integer */
export function requireK(k: number): void {
	if (!Number.isInteger(k) || k < 1) throw new RangeError(`k must be a positive integer, got ${k}.`);
}
