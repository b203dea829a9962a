import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toContingency } from './contingency.ts';

/**
 * How far two groupings agree on which pairs of rows belong together, beyond chance: 1 is the same grouping under other
 * names, 0 is chance (Hubert and Arabie 1985). scikit-learn's `adjusted_rand_score`. O(n + r·c).
 *
 * @param labelsTrue n labels
 * @param labelsPred n labels
 * @returns at most 1; may be negative
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * adjustedRandScore([0, 0, 1, 1], ['b', 'b', 'a', 'a']); // 1
 */
export function adjustedRandScore<Label extends GroupLabel>(
	labelsTrue: LabelsLike<Label>,
	labelsPred: LabelsLike<Label>
): number {
	const { cells, rows, columns, n } = toContingency(labelsTrue, labelsPred);
	// Ordered pairs of rows: together in both, in one of the two only, and in neither.
	const both = squares(cells) - n;
	const firstOnly = squares(rows) - n - both;
	const secondOnly = squares(columns) - n - both;
	const neither = n * (n - 1) - both - firstOnly - secondOnly;
	if (firstOnly === 0 && secondOnly === 0) return 1;
	const chance = (both + firstOnly) * (firstOnly + neither) + (both + secondOnly) * (secondOnly + neither);
	return (2 * (both * neither - firstOnly * secondOnly)) / chance;
}

function squares(counts: Float64Array): number {
	return counts.reduce((sum, count) => sum + count ** 2, 0);
}
