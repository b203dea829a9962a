import { describe, expect, it } from 'vitest';
import { isSensible, shrinkArguments } from '#grading/shrink.ts';

const shrink = (...args: unknown[]) => shrinkArguments(args);

describe('a list', () => {
	it('loses either half, then one item at a time', () => {
		expect(shrink(['a', 'b', 'c', 'd'])).toEqual([
			[['a', 'b']],
			[['c', 'd']],
			[['b', 'c', 'd']],
			[['a', 'c', 'd']],
			[['a', 'b', 'd']],
			[['a', 'b', 'c']]
		]);
	});

	it('of odd length shares its middle between both halves', () => {
		expect(shrink(['a', 'b', 'c']).slice(0, 2)).toEqual([[['a', 'b']], [['b', 'c']]]);
	});

	it('with one item, or none, stays as it is', () => {
		expect(shrink(['a'])).toEqual([]);
		expect(shrink([])).toEqual([]);
	});

	it('loses no more than each of its first twelve items: each candidate is a call', () => {
		expect(shrink(Array.from({ length: 40 }, () => 'a'))).toHaveLength(2 + 12);
	});

	it('loses the same items as another of the same length', () => {
		expect(shrink(['a', 'b'], ['c', 'd'])).toContainEqual([['b'], ['d']]);
		expect(shrink(['a', 'b'], ['c', 'd'])).not.toContainEqual([['a'], ['d']]);
	});

	it('keeps its items while one of another length loses some', () => {
		const candidates = shrink(['a', 'b'], ['c', 'd', 'e'], 'text');
		expect(candidates).toContainEqual([['a'], ['c', 'd', 'e'], 'text']);
		expect(candidates).toContainEqual([['a', 'b'], ['c', 'd'], 'text']);
		expect(candidates.every(([first, second]) => [first, second].every(Array.isArray))).toBe(true);
	});

	it('of numbers gets smaller ones, then round ones', () => {
		expect(shrink([12.4])).toEqual([[[1]], [[12]]]);
		expect(shrink([20, 3])).toContainEqual([[2, 0]]);
	});

	it('of which some numbers are round already gets the others rounded', () => {
		expect(shrink([1, 2.5])).toContainEqual([[1, 3]]);
	});

	it('of small whole numbers is not made of the same numbers again', () => {
		expect(shrink([0])).toEqual([]);
		expect(shrink([7])).toEqual([[[1]]]);
	});

	it('with something else than numbers in it keeps its items', () => {
		expect(shrink([12.4, 'a'])).toEqual([[[12.4]], [['a']], [['a']], [[12.4]]]);
	});
});

describe('a number', () => {
	it('becomes 0, 1, a tenth, and round, if that is less', () => {
		expect(shrink(25.6)).toEqual([[0], [1], [3]]);
		expect(shrink(25.4)).toEqual([[0], [1], [3], [25]]);
	});

	it('never becomes larger, or the same', () => {
		expect(shrink(1)).toEqual([[0], [0]]);
		expect(shrink(0)).toEqual([]);
		expect(shrink(-4)).toEqual([[0], [1], [-0]]);
	});

	it('is changed alone', () => {
		expect(shrink(2, 3)).toContainEqual([0, 3]);
		expect(shrink(2, 3)).toContainEqual([2, 0]);
		expect(shrink(2, 3)).not.toContainEqual([0, 0]);
	});
});

it('texts, records and missing values are left as they are', () => {
	expect(shrink('text', { a: 1 }, null, undefined, true)).toEqual([]);
});

it.each<[unknown, boolean]>([
	[5, true],
	[NaN, false],
	[Infinity, false],
	[[1, 2], true],
	[[1, [NaN]], false],
	[[{ rate: 0.5, threshold: Infinity }], true],
	[[{ rate: NaN }], false],
	[[], true],
	['', true],
	[null, true],
	[undefined, false],
	[[1, undefined], false]
])('%j is a sensible example: %s', (expected, is) => {
	expect(isSensible(expected)).toBe(is);
});
