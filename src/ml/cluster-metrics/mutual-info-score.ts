import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type Contingency, toContingency } from './contingency.ts';

/**
 * How much one grouping tells of the other, in nats: Σ p(i, j) · ln(p(i, j) / (p(i) · p(j))). It grows with the number
 * of groups; compare with `normalizedMutualInfoScore` or `adjustedMutualInfoScore`. scikit-learn's `mutual_info_score`.
 * O(n + r·c) for r and c groups.
 *
 * @param labelsTrue n labels
 * @param labelsPred n labels
 * @returns 0 or more
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * mutualInfoScore([0, 0, 1, 1], [0, 0, 1, 1]); // 0.693, ln 2
 */
export function mutualInfoScore<Label extends GroupLabel>(
	labelsTrue: LabelsLike<Label>,
	labelsPred: LabelsLike<Label>
): number {
	return mutualInformation(toContingency(labelsTrue, labelsPred));
}

/** In nats; never below 0, where rounding would lead. */
export function mutualInformation({ cells, rows, columns, n }: Contingency): number {
	let sum = 0;
	rows.forEach((row, i) => {
		columns.forEach((column, j) => {
			const count = cells[i * columns.length + j]!;
			if (count > 0) sum += (count / n) * Math.log((count * n) / (row * column));
		});
	});
	return Math.max(0, sum);
}

/** The entropy of a grouping in nats, from the rows in each group. */
export function entropyOf(counts: Float64Array, n: number): number {
	return counts.reduce((sum, count) => sum - (count === 0 ? 0 : (count / n) * Math.log(count / n)), 0);
}
