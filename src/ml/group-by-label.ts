export type GroupLabel = string | number | boolean;

/**
 * The indices of each label, labels sorted (numbers by value, text by its letters).
 *
 * @param labels one per row; `null` and `undefined` rows belong to no group
 */
export function groupByLabel(labels: ArrayLike<GroupLabel | null | undefined>): Map<GroupLabel, number[]> {
	const groups = new Map<GroupLabel, number[]>();
	Array.from(labels).forEach((label, i) => {
		if (label === null || label === undefined) return;
		const group = groups.get(label);
		if (group) group.push(i);
		else groups.set(label, [i]);
	});
	return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
