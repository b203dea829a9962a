import type { DataFrame } from 'danfojs';
import { type Row, frameOf, rowsOf, tableOf, takeRows } from './table/table.ts';

/**
 * A new frame of the rows for which the function says true. pandas' `frame[mask]`; the rows are
 * numbered anew.
 *
 * In the row a missing value is `null`. Mind that JavaScript reads `null < 18` as `0 < 18`. O(n p).
 *
 * @throws TypeError when it is no danfo frame
 * @example
 * filter(frame, (row: Passenger) => row.age !== null && row.age < 18);
 */
export function filter<Record extends object = Row>(
	frame: DataFrame,
	keep: (row: Record, index: number) => boolean
): DataFrame {
	const table = tableOf(frame);
	const rows = rowsOf(table).flatMap((row, i) => (keep(row as Record, i) ? [i] : []));
	return frameOf(takeRows(table, rows));
}
