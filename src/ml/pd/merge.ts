import type { DataFrame } from 'danfojs';
import { asList, compareLists } from './table/keys.ts';
import { type MergeHow, mergeHows, type Pair, pairRows } from './table/pairs.ts';
import { type Table, type Value, columnOf, frameOf, tableOf } from './table/table.ts';
import { takeOptions } from '../options.ts';
import { requireFields } from '../require-fields.ts';

export interface MergeOptions {
	/** Columns that both frames have and whose values must be equal. */
	on: string | readonly string[];
	/** Which rows without a partner stay: none, those of the left, of the right, or of both frames. Default: `inner`, none. */
	how?: MergeHow;
	/** Added to the names of other columns that both frames have. Default: `_x` and `_y`. */
	suffixes?: readonly [left: string, right: string];
}

/**
 * Puts the rows of two frames that have equal keys side by side. pandas' `merge`: a key that occurs
 * several times on both sides gives all pairs, and missing keys match each other. 1 does not match '1'.
 *
 * The rows come in the order of the left frame, for `right` in that of the right one, and for `outer` sorted by key.
 * O(n + m) and O(columns) for each pair, `outer` O(pairs · log pairs).
 *
 * @throws RangeError that lists the columns, when there is none of a name, or the ways, when `how` is none
 * @example
 * merge(passengers, lifeboats, { on: 'id', how: 'left' });
 */
export function merge(left: DataFrame, right: DataFrame, options: MergeOptions): DataFrame {
	requireFields(options, 'merge', ['on']);
	takeOptions(options, 'merge', 'on', 'how', 'suffixes');
	const { how = 'inner', suffixes = ['_x', '_y'] } = options;
	if (!mergeHows.includes(how)) {
		throw new RangeError(`merge knows how: '${mergeHows.join("', '")}'; '${how}' is none of them.`);
	}
	const on = asList(options.on, 'on of merge', 1);
	const [a, b] = [tableOf(left), tableOf(right)];
	const keyOf = (pair: Pair) => on.map((name) => pick(a, name, pair.left) ?? pick(b, name, pair.right));
	const pairs = pairRows(a, b, on, how);
	if (how === 'outer') pairs.sort((one, other) => compareLists(keyOf(one), keyOf(other)));
	const keyRows = pairs.map(keyOf);
	const keys = on.map((_, k) => keyRows.map((key) => key[k] ?? null));
	const inBoth = a.names.filter((name) => b.names.includes(name) && !on.includes(name));
	const side = (table: Table, key: keyof Pair, suffix: string) =>
		table.names
			.filter((name) => !on.includes(name))
			.map((name) => ({
				name: inBoth.includes(name) ? name + suffix : name,
				values: pairs.map((pair) => pick(table, name, pair[key]))
			}));
	const others = [...side(a, 'left', suffixes[0]), ...side(b, 'right', suffixes[1])];
	const taken = [...on, ...others.map(({ name }) => name)];
	const twice = taken.find((name, j) => taken.indexOf(name) !== j);
	if (twice !== undefined)
		throw new RangeError(
			`Two columns would be called '${twice}'. Choose other suffixes: the present ones are '${suffixes.join("' and '")}'.`
		);
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

function pick(table: Table, name: string, row: number | undefined): Value {
	return row === undefined ? null : (columnOf(table, name)[row] ?? null);
}
