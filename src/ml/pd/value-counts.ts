import type { DataFrame } from 'danfojs';
import { columnOf, frameOf, tableOf } from './table/table.ts';
import { takeOptions } from '../options.ts';

export interface ValueCountsOptions {
	/** Shares of all counted rows instead of counts. Default: false. */
	normalize?: boolean;
}

/**
 * How often each value occurs, the most frequent first; missing values are left out. Values that occur equally often
 * come in the order of their first row. pandas' `value_counts`. O(n + k log k) for k values.
 *
 * @returns a frame with the column itself and `count` (or `proportion`)
 * @throws RangeError that lists the columns, when there is none of that name
 * @example
 * valueCounts(frame, 'embarked');
 */
export function valueCounts(frame: DataFrame, column: string, options: ValueCountsOptions = {}): DataFrame {
	const { normalize = false } = takeOptions(options, 'valueCounts', 'normalize');
	const present = columnOf(tableOf(frame), column).filter((value) => value !== null);
	const counts = new Map<string | number | boolean, number>();
	for (const value of present) counts.set(value, (counts.get(value) ?? 0) + 1);
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	const total = normalize ? present.length : 1;
	return frameOf({
		names: [column, normalize ? 'proportion' : 'count'],
		columns: [sorted.map(([value]) => value), sorted.map(([, count]) => count / total)],
		length: sorted.length
	});
}
