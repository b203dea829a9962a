import type { DataFrame } from 'danfojs';
import { asList, compareLists, rowKeys } from './table/keys.ts';
import { type Table, type Value, columnOf, frameOf, tableOf } from './table/table.ts';

export interface MergeOptions {
	/** Columns that both frames have and whose values must be equal. */
	on: string | readonly string[];
	/** Which rows without a partner stay: none, those of the left, of the right, or of both frames. */
	how?: 'inner' | 'left' | 'right' | 'outer';
	/** Added to the names of other columns that both frames have. */
	suffixes?: readonly [left: string, right: string];
}

/** Row numbers of a pair; a side without a partner has none. */
interface Pair {
	left?: number;
	right?: number;
}

/**
 * Puts the rows of two frames that have equal keys side by side. pandas' `merge`: a key that occurs
 * several times on both sides gives all pairs, and missing keys match each other. 1 does not match '1'.
 *
 * The rows come in the order of the left frame, for `right` in that of the right one, and for
 * `outer` sorted by key.
 *
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * merge(passengers, lifeboats, { on: 'id', how: 'left' });
 */
export function merge(left: DataFrame, right: DataFrame, options: MergeOptions): DataFrame {
	const { how = 'inner', suffixes = ['_x', '_y'] } = options;
	const on = asList(options.on);
	const [a, b] = [tableOf(left), tableOf(right)];
	const pairs = how === 'right' ? matches(b, a, on, true).map(swapped) : matches(a, b, on, how !== 'inner');
	if (how === 'outer') pairs.push(...unmatched(b, a, on));
	const keys = on.map((name) => pairs.map((pair) => pick(a, name, pair.left) ?? pick(b, name, pair.right)));
	if (how === 'outer') sortTogether(pairs, keys);
	const inBoth = a.names.filter((name) => b.names.includes(name) && !on.includes(name));
	const side = (table: Table, key: keyof Pair, suffix: string) =>
		table.names
			.filter((name) => !on.includes(name))
			.map((name) => ({
				name: inBoth.includes(name) ? name + suffix : name,
				values: pairs.map((pair) => pick(table, name, pair[key]))
			}));
	const others = [...side(a, 'left', suffixes[0]), ...side(b, 'right', suffixes[1])];
	return frameOf(arranged(a, on, keys, others, pairs.length));
}

/** Key columns stay where the left frame has them, as in pandas. */
function arranged(
	left: Table,
	on: string[],
	keys: Value[][],
	others: { name: string; values: Value[] }[],
	length: number
): Table {
	const leftOthers = others.splice(0, left.names.length - on.length);
	const ordered = left.names.map((name) => {
		const key = keys[on.indexOf(name)];
		return key ? { name, values: key } : leftOthers.shift();
	});
	const all = [...ordered, ...others].filter((column) => column !== undefined);
	return { names: all.map(({ name }) => name), columns: all.map(({ values }) => values), length };
}

/** For each row of `from` its partners in `to`; without any, itself alone when `keep`. */
function matches(from: Table, to: Table, on: string[], keep: boolean): Pair[] {
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

function unmatched(right: Table, left: Table, on: string[]): Pair[] {
	const known = new Set(rowKeys(left, on));
	return rowKeys(right, on).flatMap((key, i) => (known.has(key) ? [] : [{ right: i }]));
}

function swapped({ left, right }: Pair): Pair {
	return { ...(right === undefined ? {} : { left: right }), ...(left === undefined ? {} : { right: left }) };
}

function pick(table: Table, name: string, row: number | undefined): Value {
	return row === undefined ? null : (columnOf(table, name)[row] ?? null);
}

function sortTogether(pairs: Pair[], keys: Value[][]): void {
	const keyOf = (i: number) => keys.map((column) => column[i] ?? null);
	const order = pairs.map((_, i) => i).sort((i, j) => compareLists(keyOf(i), keyOf(j)) || i - j);
	for (const list of [pairs, ...keys] as unknown[][]) {
		list.splice(0, list.length, ...order.map((i) => list[i]));
	}
}
