import { describe, expect, it } from 'vitest';
import { agrees, findDifference } from '#grading/compare.ts';
import { ExpectedThrow, ThrownResult } from '#grading/thrown.ts';
import { FrameResult, OpaqueResult, ResponseResult } from '#grading/values.ts';
import { tensorResult } from '../../support/graded-values.ts';

const saysOf = (got: unknown, expected: unknown) => findDifference(got, expected, 1e-6)?.says;

describe('a list', () => {
	it.each<[string, unknown, unknown, string]>([
		['nothing', undefined, [1, 2], 'is undefined, it should be an array of 2 items'],
		['a Set', new Set([1]), [1], 'is a Set of 1, it should be an array of 1 item']
	])('is told from %s', (_, got, expected, says) => {
		expect(saysOf(got, expected)).toBe(says);
	});

	it('that is missing gets a nudge, and one of another kind does not', () => {
		expect(findDifference(undefined, [1], 0)).toMatchObject({ nudge: 'Did a `return` go missing?' });
		expect(findDifference('a', [1], 0)).not.toHaveProperty('nudge');
	});

	it('may be asked for as a typed array', () => {
		expect(agrees([1, 2], Float32Array.of(1, 2), 0)).toBe(true);
		expect(saysOf([1, 3], Float32Array.of(1, 2))).toBe('is 3, it should be 2');
		expect(saysOf({}, Float32Array.of())).toBe('is {}, it should be an array of 0 items');
	});

	it('inside of a list gets no guess of its own', () => {
		const inner = findDifference([[2, 4], [5, 6]], [[1, 2], [5, 6]], 1e-6); // prettier-ignore
		expect(inner).toMatchObject({
			...{ path: '[0][0]', says: 'is 2, it should be 1', isNumeric: true },
			count: { differ: 1, of: 2 }
		});
	});
});

describe('a record', () => {
	it.each<[string, unknown, object, string]>([
		['a number', 5, { a: 1 }, 'is 5, it should be { a: 1 }'],
		['null', null, {}, 'is null, it should be {}'],
		['keys', { a: 1, b: 2 }, { c: 1 }, 'has no `c`; it has `a`, `b`']
	])('is told from %s', (_, got, expected, says) => {
		expect(saysOf(got, expected)).toBe(says);
	});

	it.each<[string, unknown]>([
		['a list', []],
		['a Map', new Map()],
		['a Set', new Set()],
		['a date', new Date(0)],
		['a tensor', tensorResult([], [0])],
		['a frame', new FrameResult({ columns: [], rowCount: 0 })],
		['a response', new ResponseResult({ type: 'response', status: 200, headers: [], body: '', length: 0 })],
		['a thrown error', new ThrownResult({ name: 'Error', message: '', stack: '' })],
		['a function', new OpaqueResult('a function')]
	])('without keys is not %s', (_, got) => {
		expect(agrees(got, {}, 0)).toBe(false);
		expect(agrees(got, { ...(got as object) }, 0)).toBe(false);
	});
});

describe('a Map', () => {
	const map = (...entries: [unknown, unknown][]) => new Map(entries);

	it('agrees with one of the same entries, whatever their order', () => {
		expect(agrees(map(['a', 1], ['b', [2.0001]]), map(['b', [2]], ['a', 1]), 1e-3)).toBe(true);
	});

	it.each<[string, Map<unknown, unknown>, string]>([
		['a later value', map(['a', 1], ['b', 3]), 'is 3, it should be 2'],
		['a missing entry', map(['a', 1]), 'has no entry for "b"'],
		[
			'an entry too many',
			map(['a', 1], ['b', 2], ['c', 3]),
			'has an entry for "c", which should not be there'
		],
		[
			'an entry for nothing',
			map(['a', 1], ['b', 2], [undefined, 3]),
			'has an entry for undefined, which should not be there'
		]
	])('does not with %s', (_, got, says) => {
		expect(saysOf(got, map(['a', 1], ['b', 2]))).toBe(says);
	});
});

describe('a Set', () => {
	it.each<[string, unknown, Set<unknown>, string]>([
		['a list', [1], new Set([1]), 'is [1], it should be a Set of 1 items'],
		['an item too many', new Set([1, 2]), new Set([1]), 'has 2, which should not be in it'],
		['nothing as an item', new Set([1, undefined]), new Set([1]), 'has undefined, which should not be in it'],
		['nothing as a missing item', new Set([1]), new Set([1, undefined]), 'lacks undefined']
	])('is told from %s', (_, got, expected, says) => {
		expect(saysOf(got, expected)).toBe(says);
	});
});

describe('a date', () => {
	it('agrees with the same instant', () => {
		expect(agrees(new Date(5), new Date(5), 0)).toBe(true);
		expect(agrees(new Date(NaN), new Date(NaN), 0)).toBe(true);
	});

	it('is told from another, from none, and from a number', () => {
		const says = (is: string) => `is ${is}, it should be 1970-01-01T00:00:00.000Z`;
		expect(saysOf(new Date(1), new Date(0))).toBe(says('1970-01-01T00:00:00.001Z'));
		expect(saysOf(new Date(NaN), new Date(0))).toBe(says('an invalid date'));
		expect(saysOf(0, new Date(0))).toBe(says('0'));
	});
});

it('a text gets a nudge about what the eye passes over', () => {
	expect(findDifference('Ada', 'ada', 0)).toMatchObject({
		...{ path: '', says: 'is "Ada", it should be "ada"' },
		nudge: 'Only capital and small letters differ.'
	});
	expect(findDifference(1, 'ada', 0)).toMatchObject({ path: '', says: 'is 1, it should be "ada"' });
	expect(findDifference('ada', null, 0)).toMatchObject({ path: '', says: 'is "ada", it should be null' });
});

it('a number of another type gets a nudge only where one helps', () => {
	expect(findDifference(5n, 5, 0)).toMatchObject({ path: '', says: 'is 5n, it should be the number 5' });
	expect(findDifference([], 5, 0)).not.toHaveProperty('nudge');
	expect(findDifference(new OpaqueResult('a symbol'), 5, 0)).not.toHaveProperty('nudge');
});

it('an error that was not thrown is told in words', () => {
	expect(saysOf([5], [new ExpectedThrow({})])).toBe('returned 5, it should throw an error');
});
