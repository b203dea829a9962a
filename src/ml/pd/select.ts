import type { DataFrame } from 'danfojs';
import { columnOf, frameOf, tableOf } from './table/table.ts';
import { asList } from './table/keys.ts';

/**
 * A new frame of these columns, in this order. pandas' `frame[['age', 'fare']]`. O(n p).
 *
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * select(frame, ['age', 'fare']);
 */
export function select(frame: DataFrame, columns: string | readonly string[]): DataFrame {
	const table = tableOf(frame);
	const names = asList(columns, 'select');
	return frameOf({ ...table, names, columns: names.map((name) => columnOf(table, name)) });
}
