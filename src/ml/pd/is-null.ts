import type { DataFrame } from 'danfojs';
import { tableOf } from './table/table.ts';

/**
 * How many values are missing in each column. pandas' `frame.isna().sum()`. O(n p).
 *
 * @returns column name → number of missing values
 * @throws TypeError when it is no danfo frame
 * @example
 * isNull(fromRecords([{ age: 36 }, { age: null }])); // { age: 1 }
 */
export function isNull(frame: DataFrame): Record<string, number> {
	const { names, columns } = tableOf(frame);
	return Object.fromEntries(
		names.map((name, j) => [name, columns[j]?.filter((value) => value === null).length ?? 0])
	);
}
