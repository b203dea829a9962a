import { rowKeys } from './keys.ts';
import type { Table } from './table.ts';

export const mergeHows = ['inner', 'left', 'right', 'outer'] as const;

export type MergeHow = (typeof mergeHows)[number];

/** Row numbers of a pair; a side without a partner has none. */
export interface Pair {
	left?: number;
	right?: number;
}

/** The pairs of rows with equal keys, in the order of the left table, for `right` of the right one. */
export function pairRows(left: Table, right: Table, on: readonly string[], how: MergeHow): Pair[] {
	if (how === 'right') return matches(right, left, on, true).map(swapped);
	const pairs = matches(left, right, on, how !== 'inner');
	return how === 'outer' ? [...pairs, ...unmatched(right, left, on)] : pairs;
}

/** For each row of `from` its partners in `to`; without any, itself alone when `keep`. */
function matches(from: Table, to: Table, on: readonly string[], keep: boolean): Pair[] {
	const partners = new Map<string, number[]>();
	rowKeys(to, on).forEach((key, i) => {
		const rows = partners.get(key);
		if (rows) rows.push(i);
		else partners.set(key, [i]);
	});
	return rowKeys(from, on).flatMap((key, left): Pair[] => {
		const rows = partners.get(key);
		if (rows) return rows.map((right) => ({ left, right }));
		return keep ? [{ left }] : [];
	});
}

function unmatched(right: Table, left: Table, on: readonly string[]): Pair[] {
	const known = new Set(rowKeys(left, on));
	return rowKeys(right, on).flatMap((key, i) => (known.has(key) ? [] : [{ right: i }]));
}

function swapped({ left, right }: Pair): Pair {
	return { ...(right === undefined ? {} : { left: right }), ...(left === undefined ? {} : { right: left }) };
}
