import { describe, expect, it } from 'vitest';
import { findDifference } from '#grading/compare.ts';
import { rowsOf, toGrid } from '#grading/guess.ts';

const guessOf = (got: unknown, expected: unknown, tolerance = 1e-6) =>
	findDifference(got, expected, tolerance)?.guess;
const count = (n: number) => Array.from({ length: n }, (_, at) => at);

/** Both rows and columns sum to 1. */
const both = [[0.25, 0.75], [0.75, 0.25]]; // prettier-ignore
const shares = [[0.25, 0.25, 0.25, 0.25], [0.1, 0.2, 0.3, 0.4]]; // prettier-ignore
const columnShares = [[0.2, 0.3, 0.1, 0.6], [0.8, 0.7, 0.9, 0.4]]; // prettier-ignore
const byTwos = (rows: number[][]) => rows.map(([a, b, c, d]) => [[a, b], [c, d]]); // prettier-ignore

describe('no cause is guessed', () => {
	it.each<[string, unknown, unknown]>([
		['of texts of numbers, which are no numbers', ['2', '1'], [1, 2]],
		['of numbers where texts should be', [2, 1], ['1', '2']],
		['of numbers for texts of half of them', [2, 4], ['1', '2']],
		['of numbers beside a text', [2, 4], [1, '2']],
		['of a factor that only one value shows', [0, 0, 2], [0, 0, 1]],
		['of a table that is transposed in another shape', [[1, 4, 2], [5, 3, 9]], [[1, 2, 3], [4, 5, 9]]], // prettier-ignore
		['of a transposed table with a row too many', [[1, 4], [2, 5], [3, 9], [0, 0]], [[1, 2, 3], [4, 5, 9]]], // prettier-ignore
		['of a transposed table with a column too many', [[1, 4, 2], [5, 3, 9], [0, 0, 0]], [[1, 2, 3], [4, 5, 9]]], // prettier-ignore
		['of three dimensions with two of them swapped', [[[1], [3]], [[2], [4]]], [[[1], [2]], [[3], [4]]]], // prettier-ignore
		['of a list that begins rightly', [1, 2, 3, 4], [1, 2, 3]],
		['of shares that are of both axes', [[0.3, 0.6], [0.7, 0.4]], both], // prettier-ignore
		['of shares of the other axis as well', [[0.3, 0.7], [0.6, 0.4]], both], // prettier-ignore
		['of shares of columns where none should be', columnShares, [[1, 2, 3, 4], [5, 6, 7, 9]]], // prettier-ignore
		['of shares of rows where none should be', shares, [[1, 2, 3, 4], [5, 6, 7, 9]]], // prettier-ignore
		['of shares of three dimensions', byTwos(columnShares), byTwos(shares)],
		['of shares of a single column', [[0.5], [0.5]], [[1], [1]]] // prettier-ignore
	])('%s', (_, got, expected) => {
		expect(findDifference(got, expected, 1e-6)).toBeDefined();
		expect(guessOf(got, expected)).toBeUndefined();
	});

	it('where only rounding differs', () => {
		expect(guessOf([0.1 + 0.2, 0.1 + 0.2], [0.3, 0.3], 0)).toBeUndefined();
		expect(guessOf([0.1 + 0.2], [0.3], 0)).toBeUndefined();
	});

	it('of the order of more than 100 rows, where it would take long', () => {
		const swapped = (n: number) => [1, 0, ...count(n).slice(2)];
		expect(guessOf(swapped(100), count(100))).toContain('in another order');
		expect(guessOf(swapped(101), count(101))).toBeUndefined();
	});
});

describe('a cause is guessed', () => {
	it.each<[string, unknown, unknown, string]>([
		['of large values, by the tolerance that holds for them', [2e6 + 0.5, 4e6], [1e6, 2e6], 'is 2 times'],
		['from the largest value, wherever it stands', [0, 6, 2], [0, 3, 1], 'is 2 times'],
		['from the largest value, though a zero ends the list', [2, 6, 0], [1, 3, 0], 'is 2 times'],
		['from a negative largest value', [2, -6, 0], [1, -3, 0], 'is 2 times'],
		['of a shift of two values', [2, 3], [1, 2], 'too large by 1.'],
		['of a row for a column', [[1, 2, 3]], [[1], [2], [3]], 'arranged in another shape'], // prettier-ignore
		['of a column for a row', [[1], [2], [3]], [[1, 2, 3]], 'arranged in another shape'], // prettier-ignore
		['of shares of columns', columnShares, shares, 'each column sums to 1 where each row should'],
		[
			'of shares that are rounded',
			[[0.20003, 0.3, 0.1, 0.6], [0.8, 0.7, 0.9, 0.4]], // prettier-ignore
			shares,
			'each column sums to 1 where each row should'
		],
		[
			'of largest values',
			[[1, 1, 1], [0.5, 0.2, 0.4]], // prettier-ignore
			[[1, 0.5, 0.25], [0.5, 0.1, 1]], // prettier-ignore
			'each column has 1 as its largest value where each row should'
		]
	])('%s', (_, got, expected, words) => {
		expect(guessOf(got, expected)).toContain(words);
	});

	it('of what is right but for rounding', () => {
		expect(guessOf([0.1 * 3, 0.2 * 3], [0.1, 0.2], 0)).toBe('Every value is 3 times what it should be.');
	});
});

it.each<[unknown[], object | undefined]>([
	[[], { shape: [0], values: [] }],
	[[1, 'a'], { shape: [2], values: [1, 'a'] }],
	[[[1, 2, 3], [4, 5, 6]], { shape: [2, 3], values: [1, 2, 3, 4, 5, 6] }], // prettier-ignore
	[[[[1], [2]]], { shape: [1, 2, 1], values: [1, 2] }], // prettier-ignore
	[[[], []], { shape: [2, 0], values: [] }],
	[[1, [2]], undefined],
	[[[1], 2], undefined],
	[[[1, 2], [3, 4], [5]], undefined], // prettier-ignore
	[[[1, 2], [3, [4]]], undefined] // prettier-ignore
])('the list %j as a grid', (list, grid) => {
	expect(toGrid(list)).toEqual(grid);
});

it('rows of a grid lie along its first dimension', () => {
	expect(rowsOf({ shape: [3, 2], values: count(6) })).toEqual([[0, 1], [2, 3], [4, 5]]); // prettier-ignore
	expect(rowsOf({ shape: [2, 1, 2], values: count(4) })).toEqual([[0, 1], [2, 3]]); // prettier-ignore
	expect(rowsOf({ shape: [], values: [5] })).toEqual([]);
});
