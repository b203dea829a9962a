import type { DataFrame } from 'danfojs';
import { clean, type Value, columnOf, frameOf, tableOf } from './table/table.ts';
import { isList } from '../array-like.ts';
import { describe } from '../describe.ts';

/**
 * A new frame in which missing values are replaced, column by column. pandas' `frame.fillna({…})`; the frame that is
 * given stays as it is. O(n p).
 *
 * @param fills column name → value
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * fillNull(frame, { age: 28, embarked: 'S' });
 */
export function fillNull(frame: DataFrame, fills: Readonly<Record<string, Value>>): DataFrame {
	const table = tableOf(frame);
	if (typeof fills !== 'object' || (fills as unknown) === null || isList(fills))
		throw new TypeError(`fillNull takes an object, { age: 28 }, got ${describe(fills)}.`);
	for (const name of Object.keys(fills)) columnOf(table, name);
	const columns = table.columns.map((column, j) => {
		const name = table.names[j] ?? '';
		const fill = Object.hasOwn(fills, name) ? clean(fills[name], name, column.indexOf(null)) : null;
		return column.map((value) => value ?? fill);
	});
	return frameOf({ ...table, columns });
}
