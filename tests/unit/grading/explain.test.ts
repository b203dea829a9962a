import { describe, expect, it } from 'vitest';
import { findDifference } from '#grading/compare.ts';
import { describePromise, describeWrong, tellAfter, withoutGuess, type Subject } from '#grading/explain.ts';
import { ExpectedThrow } from '#grading/thrown.ts';
import { OpaqueResult } from '#grading/values.ts';

const call: Subject = { code: 'f(1)', verb: 'returned' };
const place: Subject = { code: 'net.size', verb: 'is' };

function sentence(got: unknown, expected: unknown, subject = call, tolerance = 1e-6): string {
	const difference = findDifference(got, expected, tolerance)!;
	return describeWrong(subject, { got, expected, tolerance }, difference);
}

describe('the sentence about a wrong value', () => {
	it.each<[unknown, unknown, string]>([
		[4, 5, '`f(1)` returned 4; it should return 5.'],
		[0.5, 0.25, '`f(1)` returned 0.5; it should return 0.25 (allowed difference 0.000001).'],
		['5', 0.5, '`f(1)` returned "5"; it should return the number 0.5.\nConvert it with `Number(…)`.'],
		['Ada', 'ada', '`f(1)` returned "Ada"; it should return "ada".\nOnly capital and small letters differ.'],
		[undefined, null, '`f(1)` returned undefined; it should return null.\nDid a `return` go missing?'],
		[true, false, '`f(1)` returned true; it should return false.'],
		[5, new ExpectedThrow({ kind: 'RangeError' }), '`f(1)` returned 5; it should throw a RangeError.'],
		[5, [1], 'What `f(1)` returned is 5, it should be an array of 1 item.'],
		[[], [1], 'What `f(1)` returned has 0 items, it should have 1: [1].'],
		[[1, 3], [1, 2], 'What `f(1)` returned at `[1]` is 3, it should be 2.'],
		[[3, 3], [1, 2], 'What `f(1)` returned at `[0]` is 3, it should be 1 (2 of 2 differ).'],
		[[0.5], [0.25], 'What `f(1)` returned at `[0]` is 0.5, it should be 0.25 (allowed difference 0.000001).'],
		[{ a: 1 }, { b: 1 }, 'What `f(1)` returned has no `b`; it has `a`.'],
		[
			new OpaqueResult('a promise'),
			[5],
			'What `f(1)` returned is a promise, it should be an array of 1 item.\nPut `await` before it.'
		],
		[
			'a'.repeat(60),
			`${'a'.repeat(59)}b`,
			'What `f(1)` returned differs at character 60: there it has "…aaaaaaaaaaaaaaaaaaaaa", it should have "…aaaaaaaaaaaaaaaaaaaab".'
		]
	])('%o for %o', (got, expected, words) => {
		expect(sentence(got, expected)).toBe(words);
	});

	it('is about a place as well', () => {
		expect(sentence(4, 5, place)).toBe('`net.size` is 4; it should be 5.');
		expect(sentence([4], [5], place)).toBe('`net.size` at `[0]` is 4, it should be 5.');
	});

	it('names the tolerance that holds, and none', () => {
		expect(sentence(0.5, 0.25, call, 0.01)).toContain('(allowed difference 0.01)');
		expect(sentence([0.5], [0.25], call, 0)).toContain('(allowed difference none)');
	});

	it('may be the author’s own', () => {
		const compared = { got: 4, expected: 5, tolerance: 0 };
		expect(describeWrong(call, compared, 'It is even.')).toBe('`f(1)` returned 4. It is even.');
		expect(describeWrong(place, compared, 'It is even.')).toBe('`net.size` is 4. It is even.');
	});
});

it('a guess is left out where somebody knows better', () => {
	const difference = findDifference([2, 4], [1, 2], 0)!;
	expect(difference.guess).toBe('Every value is 2 times what it should be.');
	const { guess: _, ...rest } = difference;
	expect(withoutGuess(difference)).toStrictEqual(rest);
	expect(withoutGuess('own words')).toBe('own words');
});

it('a promise is asked for, or sent away', () => {
	expect(describePromise('f()', true, 5)).toBe(
		'`f()` returned 5 at once; it should return a promise.\nWrite `async` before the function: what it returns then is a promise of the value.'
	);
	expect(describePromise('f()', false, 5)).toBe(
		'`f()` returned a promise instead of a value.\nRemove `async` from the function: nothing in this task has to be waited for.'
	);
});

it('steps stand before what came of them', () => {
	expect(tellAfter('a()', 'What b is')).toBe('After `a()`, what b is');
	expect(tellAfter('', 'What b is')).toBe('What b is');
});
