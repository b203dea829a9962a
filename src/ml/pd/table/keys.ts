import { type Table, type Value, columnOf } from './table.ts';
import { describe } from '../../describe.ts';

/** Rows that share their values in the key columns. */
export interface Group {
	values: Value[];
	rows: number[];
}

/**
 * One name or several, as a list.
 *
 * @param asked by whom
 * @param least how many it takes
 * @throws TypeError when they are no names
 * @throws RangeError when they are too few
 */
export function asList(names: string | readonly string[], asked: string, least = 0): string[] {
	const list: unknown = typeof names === 'string' ? [names] : names;
	if (!Array.isArray(list))
		throw new TypeError(
			`${asked} takes the name of a column or a list of names, ['age', 'fare'], got ${describe(names)}.`
		);
	const odd = (list as unknown[]).find((name) => typeof name !== 'string');
	if (odd !== undefined)
		throw new TypeError(`${asked} takes names of columns, but there is ${describe(odd)} among them.`);
	if (list.length < least) throw new RangeError(`${asked} needs the name of a column, and got none.`);
	return [...(list as string[])];
}

/** A text that is equal for equal values only: 1 and '1' differ, and so do ['a-b'] and ['a', 'b']. */
export function keyOf(values: readonly (Value | undefined)[]): string {
	// As JSON both infinities are null: a list stands for them, which no value is.
	return JSON.stringify(
		values.map((value) => (Math.abs(value as number) === Infinity ? [Number(value) > 0] : value))
	);
}

/** A text per row, as `keyOf`. */
export function rowKeys(table: Table, names: readonly string[]): string[] {
	const columns = names.map((name) => columnOf(table, name));
	return Array.from({ length: table.length }, (_, i) => keyOf(columns.map((column) => column[i])));
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
