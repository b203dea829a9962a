import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifference } from '#grading/compare.ts';
import { tensor } from '#grading/index.ts';
import { TensorResult } from '#grading/values.ts';

type Rows = number[][];

const transpose = (rows: Rows) => rows[0]!.map((_, at) => rows.map((row) => row[at]!));
const sumOf = (row: readonly number[]) => row.reduce((total, value) => total + value, 0);
const toShares = (rows: Rows) => rows.map((row) => row.map((value) => value / sumOf(row)));
const center = (rows: Rows) => rows.map((row) => row.map((value) => value - sumOf(row) / row.length));
const toUnit = (rows: Rows) => rows.map((row) => row.map((value) => value / Math.hypot(...row)));
const byColumns = (change: (rows: Rows) => Rows) => (rows: Rows) => transpose(change(transpose(rows)));

const rows: Rows = [
	[1, 2, 3],
	[4, 5, 9]
];

const guessOf = (got: unknown, expected: unknown) => findDifference(got, expected, 1e-6)?.guess;

describe('a guess at the cause', () => {
	it.each<[string, unknown, unknown, string | undefined]>([
		['a transposed table', transpose(rows), rows, 'looks transposed'],
		['a transposed square', transpose([[1, 2], [3, 4]]), [[1, 2], [3, 4]], 'looks transposed'], // prettier-ignore
		['a transposed table with one slip', transpose([[1, 2, 3], [4, 5, 8]]), rows, undefined], // prettier-ignore
		['another shape', [1, 2, 3, 4, 5, 9], rows, 'arranged in another shape'],
		['the sign', [-1, 2, -3], [1, -2, 3], 'Every value has the wrong sign.'],
		['the sign of all but one', [-1, 2, 3], [1, -2, 3], undefined],
		['a factor', [[2, 4], [0, 8]], [[1, 2], [0, 4]], 'Every value is 2 times what it should be.'], // prettier-ignore
		['a factor of thirds', [1 / 3, 2 / 3], [1, 2], 'Every value is 0.333333 times'],
		['a factor of all but a zero', [2, 4, 1], [1, 2, 0], undefined],
		['a factor of one value', [2], [1], undefined],
		['a factor of equal values', [2, 2], [1, 1], undefined],
		['zeros', [0, 0], [1, 2], undefined],
		['a shift', [3.5, 4.5, 5.5], [1, 2, 3], 'Every value is too large by 2.5.'],
		['a shift down', [0, 1, 2], [1, 2, 3], 'Every value is too small by 1.'],
		['a shift of all but one', [3, 4, 6], [1, 2, 3], undefined],
		['the reverse', [9, 5, 7], [7, 5, 9], 'in reverse order'],
		['another order', ['b', 'c', 'a', 'b'], ['a', 'b', 'c', 'b'], 'in another order'],
		['another order of records', [{ a: 2 }, { a: 1 }], [{ a: 1 }, { a: 2 }], undefined],
		['another order of rows', [rows[1], [0, 0, 1], rows[0]], [rows[0], rows[1], [0, 0, 1]], 'in another order'], // prettier-ignore
		['an item too often', ['a', 'a', 'b'], ['b', 'b', 'a'], undefined],
		['shares of columns', byColumns(toShares)(rows), toShares(rows), 'each column sums to 1 where each row should'], // prettier-ignore
		[
			'shares of rows',
			toShares(rows),
			byColumns(toShares)(rows),
			'each row sums to 1 where each column should'
		],
		[
			'means of rows',
			center(rows),
			byColumns(center)(rows),
			'each row has the mean 0 where each column should'
		],
		['lengths of rows', toUnit(rows), byColumns(toUnit)(rows), 'each row has the length 1'],
		['values of no kind', [[5, 1, 1], [1, 7, 1]], rows, undefined], // prettier-ignore
		['rows of unlike lengths', [[1, 2, 3], [4]], rows, undefined], // prettier-ignore
		['NaN', [NaN, NaN], [1, 2], undefined],
		['lists in an object', { a: [2, 4] }, { a: [1, 2] }, 'Every value is 2 times']
	])('is right about %s', (_, got, expected, guess) => {
		const found = guessOf(got, expected);
		if (guess === undefined) expect(found).toBeUndefined();
		else expect(found).toContain(guess);
	});

	it('is made for tensors as for lists', () => {
		const result = (values: Rows) =>
			new TensorResult({
				shape: [values.length, values[0]!.length],
				dtype: 'float32',
				size: values.flat().length,
				values: Float64Array.from(values.flat()),
				disposed: false
			});
		expect(guessOf(result(transpose(rows)), tensor(rows))).toContain('transposed');
		expect(guessOf(result(byColumns(toShares)(rows)), tensor(toShares(rows)))).toContain('other axis');
		expect(guessOf(result(rows.toReversed()), tensor(rows))).toContain('reverse order');
	});

	it('is never made about values that agree, and takes no time for many', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.integer(), { minLength: 2, maxLength: 2 })), (list) => {
				expect(guessOf(structuredClone(list), list)).toBeUndefined();
			})
		);
		const many = Array.from({ length: 200_000 }, (_, at) => at % 1000);
		expect(guessOf([...many.slice(1), 5], many)).toBeUndefined();
	});
});
