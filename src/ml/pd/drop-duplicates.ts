import type { DataFrame } from 'danfojs';
import { asList, rowKeys } from './table/keys.ts';
import { frameOf, tableOf, takeRows } from './table/table.ts';

/**
 * A new frame that keeps the first of rows with equal values. pandas' `drop_duplicates(subset)`; missing values are
 * equal to each other; the rows are numbered anew. O(n p).
 *
 * @param columns which must be equal; default: all
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * dropDuplicates(frame, ['ticket']);
 */
export function dropDuplicates(frame: DataFrame, columns?: string | readonly string[]): DataFrame {
	const table = tableOf(frame);
	const seen = new Set<string>();
	const rows = rowKeys(
		table,
		columns === undefined ? table.names : asList(columns, 'dropDuplicates')
	).flatMap((key, i) => {
		if (seen.has(key)) return [];
		seen.add(key);
		return [i];
	});
	return frameOf(takeRows(table, rows));
}
