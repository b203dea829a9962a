import { mean } from '../../descriptive/mean.ts';
import { median } from '../../descriptive/median.ts';
import { std } from '../../descriptive/std.ts';
import { compareValues } from './keys.ts';
import type { Value } from './table.ts';

/** `count` counts the values that are there, `size` all rows. `std` divides by n − 1, as pandas. */
export type AggregateName = 'mean' | 'sum' | 'count' | 'min' | 'max' | 'median' | 'std' | 'size';

/**
 * One value of many. Missing values are skipped; without any value the sum is 0 and the others are missing.
 *
 * @param column name for the message
 * @throws TypeError for a mean, sum, median or std of texts
 */
export function aggregate(values: readonly Value[], name: AggregateName, column: string): Value {
	const present = values.filter((value) => value !== null);
	switch (name) {
		case 'size':
			return values.length;
		case 'count':
			return present.length;
		case 'min':
			return extreme(present, -1);
		case 'max':
			return extreme(present, 1);
		case 'sum':
			return numbersOf(present, name, column).reduce((sum, value) => sum + value, 0);
		case 'mean':
			return present.length < 1 ? null : mean(numbersOf(present, name, column));
		case 'median':
			return present.length < 1 ? null : median(numbersOf(present, name, column));
		case 'std':
			return present.length < 2 ? null : std(numbersOf(present, name, column), { ddof: 1 });
		default:
			throw new RangeError(
				`There is no aggregate '${String(name satisfies never)}'. There are: mean, sum, count, min, max, median, std, size.`
			);
	}
}

function extreme(values: readonly Value[], direction: 1 | -1): Value {
	return values.reduce<Value>(
		(best, value) => (best === null || compareValues(value, best) * direction > 0 ? value : best),
		null
	);
}

function numbersOf(values: readonly Value[], name: string, column: string): number[] {
	return values.map((value) => {
		if (typeof value === 'number') return value;
		if (typeof value === 'boolean') return Number(value);
		throw new TypeError(`The column '${column}' holds texts ('${String(value)}'), which have no ${name}.`);
	});
}
