import { type Table, type Value, columnOf } from './table.ts';

/** Rows that share their values in the key columns. */
export interface Group {
	values: Value[];
	rows: number[];
}

/** One name or several, as a list. */
export function asList(names: string | readonly string[]): string[] {
	return typeof names === 'string' ? [names] : [...names];
}

/** A text per row that is equal for equal values only: 1 and '1' differ, and so do ['a-b'] and ['a', 'b']. */
export function rowKeys(table: Table, names: readonly string[]): string[] {
	const columns = names.map((name) => columnOf(table, name));
	return Array.from({ length: table.length }, (_, i) => JSON.stringify(columns.map((column) => column[i])));
}

/** The groups sorted by their values; rows with a missing key belong to none. */
export function groupRows(table: Table, names: readonly string[]): Group[] {
	const columns = names.map((name) => columnOf(table, name));
	const groups = new Map<string, Group>();
	rowKeys(table, names).forEach((key, i) => {
		const values = columns.map((column) => column[i] ?? null);
		if (values.includes(null)) return;
		const group = groups.get(key);
		if (group) group.rows.push(i);
		else groups.set(key, { values, rows: [i] });
	});
	return [...groups.values()].sort((a, b) => compareLists(a.values, b.values));
}

/** Order of two lists of values: the first pair that differs decides. */
export function compareLists(a: readonly Value[], b: readonly Value[]): number {
	for (const [i, value] of a.entries()) {
		const order = compareValues(value, b[i] ?? null);
		if (order !== 0) return order;
	}
	return 0;
}

/** Numbers by size, texts by their letters, missing values last; a number before a text. */
export function compareValues(a: Value, b: Value): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	if (typeof a !== typeof b) return typeof a < typeof b ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
