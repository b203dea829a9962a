import type { DataFrame } from 'danfojs';
import { quantile } from '../descriptive/quantile.ts';
import { aggregate } from './table/aggregate.ts';
import { type Value, columnOf, frameOf, isNumeric, tableOf } from './table/table.ts';

const labels = ['count', 'mean', 'std', 'min', '25%', '50%', '75%', 'max'];

/**
 * Eight numbers on each number column: count, mean, std (ddof 1), min, the quartiles and max. Missing values are
 * skipped. pandas' `describe`. O(p n log n).
 *
 * @returns 8 × k, with the names of the numbers as labels of the rows
 * @throws TypeError when it is no danfo frame
 * @example
 * describe(frame).print();
 */
export function describe(frame: DataFrame): DataFrame {
	const table = tableOf(frame);
	const names = table.names.filter((name) => isNumeric(columnOf(table, name)));
	const columns = names.map((name) => summary(columnOf(table, name), name));
	return frameOf({ names, columns, length: labels.length, index: labels });
}

function summary(values: Value[], name: string): Value[] {
	const numbers = values.filter((value) => typeof value === 'number');
	const [count = null, mean = null, std = null, min = null, max = null] = (
		['count', 'mean', 'std', 'min', 'max'] as const
	).map((what) => aggregate(values, what, name));
	return [count, mean, std, min, ...quantile(numbers, [0.25, 0.5, 0.75]), max];
}
