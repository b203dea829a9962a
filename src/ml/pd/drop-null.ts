import type { DataFrame } from 'danfojs';
import { columnOf, frameOf, tableOf, takeRows } from './table/table.ts';
import { asList } from './table/keys.ts';

/**
 * A new frame of the rows without a missing value. pandas' `frame.dropna(subset=…)`; the rows are numbered anew. O(n
 * p).
 *
 * @param columns where to look; default: everywhere
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * dropNull(frame, ['age', 'fare']);
 */
export function dropNull(frame: DataFrame, columns?: string | readonly string[]): DataFrame {
	const table = tableOf(frame);
	const watched =
		columns === undefined ? table.columns : asList(columns, 'dropNull').map((name) => columnOf(table, name));
	const rows = Array.from({ length: table.length }, (_, i) => i);
	return frameOf(
		takeRows(
			table,
			rows.filter((i) => watched.every((column) => column[i] !== null))
		)
	);
}
