import type { DataFrame } from 'danfojs';
import { asList, compareValues } from './table/keys.ts';
import { columnOf, frameOf, tableOf, takeRows } from './table/table.ts';
import { takeOptions } from '../options.ts';
import { describe } from '../describe.ts';

export interface SortValuesOptions {
	/** One for all keys, or one per key. Default: true. */
	ascending?: boolean | readonly boolean[];
}

/**
 * A new frame with the rows in order. pandas' `frame.sort_values(by)`: missing values come last in both directions;
 * rows with equal keys keep their order; the rows are numbered anew. O(n log n + n p).
 *
 * @param by one column, or several of which the first decides first
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * sortValues(frame, ['pclass', 'fare'], { ascending: [true, false] });
 */
export function sortValues(
	frame: DataFrame,
	by: string | readonly string[],
	options: SortValuesOptions = {}
): DataFrame {
	const { ascending = true } = takeOptions(options, 'sortValues', 'ascending');
	const table = tableOf(frame);
	const names = asList(by, 'sortValues');
	requireDirections(ascending, names.length);
	const keys = names.map((name, k) => ({
		column: columnOf(table, name),
		upwards: typeof ascending === 'boolean' ? ascending : (ascending[k] ?? true)
	}));
	const rows = Array.from({ length: table.length }, (_, i) => i);
	rows.sort((i, j) => {
		for (const { column, upwards } of keys) {
			const [a = null, b = null] = [column[i], column[j]];
			const order = compareValues(a, b);
			if (order !== 0) return upwards || a === null || b === null ? order : -order;
		}
		return i - j;
	});
	return frameOf(takeRows(table, rows));
}

/** @throws TypeError when it is no direction, or no list of one for each key */
function requireDirections(ascending: unknown, keys: number): void {
	const list: unknown[] = Array.isArray(ascending) ? ascending : [ascending];
	const odd = list.find((one) => typeof one !== 'boolean');
	if (odd !== undefined)
		throw new TypeError(`ascending must be true or false, or a list of them, got ${describe(odd)}.`);
	if (Array.isArray(ascending) && list.length !== keys)
		throw new TypeError(`ascending has ${list.length} entries, but there are ${keys} columns to sort by.`);
}
