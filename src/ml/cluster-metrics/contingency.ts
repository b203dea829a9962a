import type { LabelsLike } from '../array-like.ts';
import { encodeLabels } from '../estimator/encode-labels.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';

/** How two groupings of the same rows meet. */
export interface Contingency {
	/** Rows in group i of the first and group j of the second grouping, at i · columns.length + j. */
	cells: Float64Array;
	/** Rows in each group of the first grouping. */
	rows: Float64Array;
	/** Rows in each group of the second grouping. */
	columns: Float64Array;
	/** Rows in all. */
	n: number;
}

/**
 * Counts the rows of each pair of groups. O(n + r·c).
 *
 * @throws RangeError when the lists differ in length or are empty
 */
export function toContingency<Label extends GroupLabel>(
	labelsTrue: LabelsLike<Label>,
	labelsPred: LabelsLike<Label>
): Contingency {
	const first = encodeLabels(labelsTrue, 'labelsTrue');
	const second = encodeLabels(labelsPred, 'labelsPred');
	requireSameLength(first.codes, second.codes, ['labelsTrue', 'labelsPred']);
	const rows = new Float64Array(first.classes.length);
	const columns = new Float64Array(second.classes.length);
	const cells = new Float64Array(rows.length * columns.length);
	first.codes.forEach((i, row) => {
		const j = second.codes[row]!;
		rows[i]!++;
		columns[j]!++;
		cells[i * columns.length + j]!++;
	});
	return { cells, rows, columns, n: first.codes.length };
}
