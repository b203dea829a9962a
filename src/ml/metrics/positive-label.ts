import type { GroupLabel } from '../group-by-label.ts';

/**
 * Which of two labels is the positive one: `posLabel`, or the greater. Where only 0, false or −1 occurs, it is 1.
 *
 * @param labels all that occur, sorted
 * @throws RangeError when there are more than two, or `posLabel` is neither of two
 */
export function positiveLabel<Label extends GroupLabel>(
	labels: readonly Label[],
	posLabel: Label | undefined
): Label {
	if (labels.length > 2) {
		throw new RangeError(
			`There are ${labels.length} kinds of labels where two are needed. Say how to average, or keep two.`
		);
	}
	if (posLabel === undefined)
		return labels.length === 1 && isNegative(labels[0]!) ? (1 as Label) : labels.at(-1)!;
	if (labels.includes(posLabel) || labels.length < 2) return posLabel;
	throw new RangeError(`posLabel is ${posLabel}, but the labels are ${labels.join(' and ')}.`);
}

function isNegative(label: GroupLabel): boolean {
	return typeof label !== 'string' && Number(label) <= 0;
}
