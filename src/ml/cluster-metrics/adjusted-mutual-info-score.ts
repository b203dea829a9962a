import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type Contingency, toContingency } from './contingency.ts';
import { entropyOf, mutualInformation } from './mutual-info-score.ts';

/**
 * The mutual information of two groupings beyond what chance would give, as a share of what there could be: 1 is the same
 * grouping under other names, 0 is chance (Vinh, Epps and Bailey 2010). scikit-learn's `adjusted_mutual_info_score`.
 * O(n·(r + c)).
 *
 * @param labelsTrue n labels
 * @param labelsPred n labels
 * @returns at most 1; may be negative
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * adjustedMutualInfoScore([0, 0, 1, 1], [0, 1, 0, 1]); // -0.5
 */
export function adjustedMutualInfoScore<Label extends GroupLabel>(
	labelsTrue: LabelsLike<Label>,
	labelsPred: LabelsLike<Label>
): number {
	const contingency = toContingency(labelsTrue, labelsPred);
	const { rows, columns, n } = contingency;
	const isTrivial = rows.length === columns.length && (rows.length === 1 || rows.length === n);
	if (isTrivial) return 1;
	const expected = expectedInformation(contingency);
	const most = (entropyOf(rows, n) + entropyOf(columns, n)) / 2;
	const room = most - expected;
	// Where there is no room but rounding, its sign must stay.
	const divisor = room < 0 ? Math.min(room, -Number.EPSILON) : Math.max(room, Number.EPSILON);
	return (mutualInformation(contingency) - expected) / divisor;
}

/** The mean over all groupings with groups of these sizes: of each cell, over the counts that it can have. */
function expectedInformation({ rows, columns, n }: Contingency): number {
	const logFactorials = new Float64Array(n + 1);
	for (let i = 2; i <= n; i++) logFactorials[i] = logFactorials[i - 1]! + Math.log(i);
	const logFactorial = (k: number) => logFactorials[k]!;
	let sum = 0;
	for (const a of rows) {
		for (const b of columns) {
			const fixed =
				logFactorial(a) + logFactorial(b) + logFactorial(n - a) + logFactorial(n - b) - logFactorial(n);
			for (let count = Math.max(1, a + b - n); count <= Math.min(a, b); count++) {
				const ways =
					logFactorial(count) +
					logFactorial(a - count) +
					logFactorial(b - count) +
					logFactorial(n - a - b + count);
				sum += (count / n) * Math.log((n * count) / (a * b)) * Math.exp(fixed - ways);
			}
		}
	}
	return sum;
}
