import type { DataFrame } from 'danfojs';
import { quantile as quantileOf } from '../descriptive/quantile.ts';
import { columnOf, tableOf } from './table/table.ts';

/**
 * The value of a number column below which a share q lies, with linear interpolation; missing values are skipped.
 * pandas' `frame[column].quantile(q)`. O(n log n).
 *
 * @param q between 0 and 1, or several of them
 * @throws RangeError when there is no such column, it holds no number, or q is outside 0 to 1
 * @throws TypeError when the column holds texts
 * @example
 * quantile(frame, 'fare', [0.25, 0.5, 0.75]); // [7.8958, 14.4542, 31.275]
 */
export function quantile(frame: DataFrame, column: string, q: number): number;
export function quantile(frame: DataFrame, column: string, q: readonly number[]): number[];
export function quantile(frame: DataFrame, column: string, q: number | readonly number[]): number | number[] {
	const present = columnOf(tableOf(frame), column).filter((value) => value !== null);
	const text = present.find((value) => typeof value === 'string');
	if (text !== undefined)
		throw new TypeError(`The column '${column}' holds texts ('${text}'), which have no quantile.`);
	if (present.length === 0) throw new RangeError(`The column '${column}' holds no number.`);
	const numbers = present.map(Number);
	return typeof q === 'number' ? quantileOf(numbers, q) : quantileOf(numbers, q);
}
