import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toContingency } from './contingency.ts';
import { entropyOf, mutualInformation } from './mutual-info-score.ts';

/**
 * The mutual information of two groupings as a share of the mean of their entropies: 0 for groupings that tell nothing
 * of each other, 1 for the same under other names. Not adjusted for chance. scikit-learn's
 * `normalized_mutual_info_score`. O(n + r·c) for r and c groups.
 *
 * @param labelsTrue n labels
 * @param labelsPred n labels
 * @returns between 0 and 1
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * normalizedMutualInfoScore([0, 0, 1, 1], [0, 0, 1, 2]); // 0.8
 */
export function normalizedMutualInfoScore<Label extends GroupLabel>(
	labelsTrue: LabelsLike<Label>,
	labelsPred: LabelsLike<Label>
): number {
	const contingency = toContingency(labelsTrue, labelsPred);
	const { rows, columns, n } = contingency;
	if (rows.length === 1 && columns.length === 1) return 1;
	const information = mutualInformation(contingency);
	if (information <= Number.EPSILON) return 0;
	return information / ((entropyOf(rows, n) + entropyOf(columns, n)) / 2);
}
