import type { EncodedLabels } from './encode-labels.ts';
import type { GroupLabel } from '../group-by-label.ts';

/**
 * The rows of each class that count: those whose weight, or cost, is above 0.
 *
 * @throws RangeError for a class without any: nothing can be learned of it
 */
export function rowsThatCount<Label extends GroupLabel>(
	{ classes, codes }: EncodedLabels<Label>,
	costs: Float64Array
): number[][] {
	const groups = classes.map((): number[] => []);
	codes.forEach((code, row) => {
		if (costs[row]! > 0) groups[code]!.push(row);
	});
	const empty = groups.findIndex((rows) => rows.length === 0);
	if (empty < 0) return groups;
	throw new RangeError(
		`All rows of the label ${String(classes[empty])} have the weight 0. Give one of them a weight, or leave them out.`
	);
}
