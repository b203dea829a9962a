import type { DataFrame } from 'danfojs';
import { type Row, frameOf, rowsOf, tableOf, takeRows } from './table/table.ts';
import { describe } from '../describe.ts';

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
	if (typeof keep !== 'function')
		throw new TypeError(
			`filter takes a function that says of a row whether it stays, (row) => row.age > 18, got ${describe(keep)}.`
		);
	const rows = rowsOf(table).flatMap((row, i) => (keep(row as Record, i) ? [i] : []));
	return frameOf(takeRows(table, rows));
}
