import type { DataFrame } from 'danfojs';
import { type Row, rowsOf, tableOf } from './table/table.ts';

/**
 * One new object per row; missing values are `null`. pandas' `to_dict('records')`. O(n p).
 *
 * @throws TypeError when it is no danfo frame
 * @example
 * const passengers = toRecords<Passenger>(frame);
 */
export function toRecords<Record extends object = Row>(frame: DataFrame): Record[] {
	return rowsOf(tableOf(frame)) as Record[];
}
