import type { DataFrame } from 'danfojs';
import { type Value, columnOf, frameOf, tableOf } from './table/table.ts';

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
	for (const name of Object.keys(fills)) columnOf(table, name);
	const columns = table.columns.map((column, j) => {
		const fill = fills[table.names[j] ?? ''] ?? null;
		return column.map((value) => value ?? fill);
	});
	return frameOf({ ...table, columns });
}
