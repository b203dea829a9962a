import { describe, expect, it } from 'vitest';
import { describeDifference, expect as demand, hasNumbers } from '#grading/expect.ts';
import { CheckFailed } from '#grading/failure.ts';
import { tensor } from '#grading/index.ts';
import { tensorResult } from '../../support/graded-values.ts';

/** What a check says, or undefined when it is content. */
function wordsOf(run: () => void): string | undefined {
	try {
		run();
		return undefined;
	} catch (error) {
		expect(error).toBeInstanceOf(CheckFailed);
		return (error as CheckFailed).message;
	}
}

describe('what an author expects', () => {
	it.each<[string, () => void, string | undefined]>([
		['a number', () => demand(5).toBeCloseTo(5), undefined],
		['a near number', () => demand(5).toBeCloseTo(5.000001), undefined],
		[
			'a far number',
			() => demand(5).toBeCloseTo(5.1),
			'The value is 5, it should be 5.1 (allowed difference 0.000001).'
		],
		['a name', () => demand(5).toBeCloseTo(6, { what: 'the sum' }), 'The sum is 5, it should be 6.'],
		['a tolerance', () => demand(5).toBeCloseTo(5.9, { tolerance: 1 }), undefined],
		['a list', () => demand([1, [2]]).toEqual([1, [2]]), undefined],
		['another list', () => demand([1, [3]]).toEqual([1, [2]]), 'The value at `[1][0]` is 3, it should be 2.'],
		['true', () => demand(true).toBeTrue('No.'), undefined],
		['what is like true', () => demand(1).toBeTrue('No.'), 'No.'],
		['a shape', () => demand([[1], [2]]).toHaveShape([2, 1]), undefined],
		['a tensor’s shape', () => demand(tensorResult([1, 2], [2, 1])).toHaveShape([2, 1]), undefined],
		[
			'another shape',
			() => demand(tensorResult([1, 2], [1, 2])).toHaveShape([2, 1]),
			'The value has shape [1, 2]; it should have shape [2, 1].'
		],
		['a shape of no list', () => demand(5).toHaveShape([]), 'The value is 5; it should have shape [].'],
		['a shape of nothing', () => demand([]).toHaveShape([0]), undefined],
		[
			'rows of unlike lengths',
			() => demand([[1, 2], [3]]).toHaveShape([2, 2]),
			'The value is [[1, 2], [3]]; it should have shape [2, 2].'
		]
	])('is told in words when it is not there: %s', (_, run, words) => {
		expect(wordsOf(run)).toBe(words);
	});
});

describe('a difference in words', () => {
	it.each<[Parameters<typeof describeDifference>, string]>([
		[[{ path: '', says: 'is so' }, 'it', 1, true], 'It is so.'],
		[[{ path: '[1]', says: 'is so' }, 'it', 1, true], 'It at `[1]` is so.'],
		[[{ path: ' row 2, column `a`', says: 'is so' }, 'it', 1, true], 'It, row 2, column `a`, is so.'],
		[[{ path: '', says: 'is so', count: { differ: 1, of: 3 } }, 'it', 1, true], 'It is so.'],
		[[{ path: '', says: 'is so', count: { differ: 2, of: 3 } }, 'it', 1, true], 'It is so (2 of 3 differ).'],
		[[{ path: '', says: 'is so', isNumeric: true }, 'it', 0.1, true], 'It is so (allowed difference 0.1).'],
		[[{ path: '', says: 'is so', isNumeric: true }, 'it', 0, true], 'It is so (allowed difference none).'],
		[[{ path: '', says: 'is so', isNumeric: true }, 'it', 0.1, false], 'It is so.'],
		[[{ path: '', says: 'is so' }, 'it', 0.1, true], 'It is so.'],
		[
			[{ path: '', says: 'is so', count: { differ: 2, of: 3 }, isNumeric: true }, 'it', 0.1, true],
			'It is so (2 of 3 differ; allowed difference 0.1).'
		],
		[[{ path: '', says: 'is so', nudge: 'Look.', guess: 'Why.' }, 'it', 1, true], 'It is so.\nLook.'],
		[[{ path: '', says: 'is so', guess: 'Why.' }, 'it', 1, true], 'It is so.\nWhy.']
	])('%#', (parts, words) => {
		expect(describeDifference(...parts)).toBe(words);
	});
});

it.each<[unknown, boolean]>([
	[0.5, true],
	[5, false],
	['0.5', false],
	[null, false],
	[undefined, false],
	[[1, 0.5], true],
	[[1, 2], false],
	[{ a: [1, { b: 0.5 }] }, true],
	[{ a: 1 }, false],
	[{ values: 1, a: 0.5 }, true],
	[tensor([1, 0.5]), true],
	[tensor([1, 2]), false],
	[[...new Array<number>(99).fill(1), 0.5], true],
	[[...new Array<number>(100).fill(1), 0.5], false]
])('whether the tolerance is worth a word, for %j: %s', (expected, is) => {
	expect(hasNumbers(expected)).toBe(is);
});
