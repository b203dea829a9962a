import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, findDifference } from '#grading/compare.ts';
import { frame, tensor } from '#grading/index.ts';
import { showNumber } from '#grading/show.ts';
import { OpaqueResult } from '#grading/values.ts';
import { frameResult, tensorResult } from '../../support/graded-values.ts';

describe('the difference between two values', () => {
	it.each<[string, unknown, unknown, object | undefined]>([
		['equal numbers', 5, 5, undefined],
		['numbers', 4, 5, { path: '', says: 'is 4, it should be 5' }],
		[
			'a text for a number',
			'5',
			5,
			{ says: 'is "5", it should be the number 5', nudge: 'Convert it with `Number(…)`.' }
		],
		[
			'nothing for a number',
			undefined,
			5,
			{ says: 'is undefined, it should be the number 5', nudge: 'Did a `return` go missing?' }
		],
		[
			'NaN for a number',
			NaN,
			5,
			{ says: 'is NaN, it should be 5', nudge: expect.stringContaining('0 / 0') as string }
		],
		[
			'a function for a number',
			new OpaqueResult('a function'),
			5,
			{ nudge: expect.stringContaining('parentheses') as string }
		],
		['a promise for a number', new OpaqueResult('a promise'), 5, { nudge: 'Put `await` before it.' }],
		['a BigInt for a number', 5n, 5, { says: 'is 5n, it should be the number 5' }],
		['texts', 'a', 'b', { says: 'is "a", it should be "b"' }],
		['booleans', 1, true, { says: 'is 1, it should be true' }],
		['null and nothing', undefined, null, { says: 'is undefined, it should be null' }],
		['a number for a list', 5, [1], { says: 'is 5, it should be an array of 1 item' }],
		['lists of two lengths', [1], [1, 2], { says: 'has 1 item, it should have 2: [1, 2]' }],
		[
			'an item of a list',
			[1, 9, 3],
			[1, 2, 3],
			{ path: '[1]', says: 'is 9, it should be 2', count: { differ: 1, of: 3 } }
		],
		[
			'a list in a list',
			[
				[1, 2],
				[3, 9]
			],
			[
				[1, 2],
				[3, 4]
			],
			{ path: '[1][1]' }
		],
		['a missing key', { a: 1 }, { a: 1, b: 2 }, { says: 'has no `b`; it has `a`' }],
		['no keys', {}, { a: 1 }, { says: 'has no `a`; it has no keys at all' }],
		['a key too many', { a: 1, b: 2 }, { a: 1 }, { says: 'has `b`, which should not be there' }],
		['a value of a key', { a: { 'b c': 1 } }, { a: { 'b c': 2 } }, { path: '.a["b c"]' }],
		['a list for an object', [1], { 0: 1 }, { says: expect.stringContaining('is [1]') as string }],
		['a Map', new Map([['a', 1]]), new Map([['a', 2]]), { path: '.get("a")' }],
		['an entry that is missing', new Map(), new Map([['a', 2]]), { says: 'has no entry for "a"' }],
		[
			'an entry too many',
			new Map([['a', 1]]),
			new Map(),
			{ says: 'has an entry for "a", which should not be there' }
		],
		[
			'an object for a Map',
			{ a: 1 },
			new Map([['a', 1]]),
			{ says: expect.stringContaining('a Map of 1 entries') as string }
		],
		['an item that a Set lacks', new Set([1]), new Set([1, 2]), { says: 'lacks 2' }],
		['a Set for a Set', new Set([2, 1]), new Set([1, 2]), undefined],
		['days', new Date(0), new Date(1), { says: expect.stringContaining('1970') as string }],
		['a list for a tensor', [1], tensor([1]), { nudge: 'Make it one with `tf.tensor(…)`.' }],
		[
			'a tensor of another shape',
			tensorResult([1, 2], [2]),
			tensor([[1], [2]]),
			{ says: 'has shape [2], it should have [2, 1]' }
		],
		[
			'a transposed tensor',
			tensorResult([1, 2, 3, 4, 5, 6], [2, 3]),
			tensor([1, 4, 2, 5, 3, 6], [3, 2]),
			{
				says: 'has shape [2, 3], it should have [3, 2]',
				guess: expect.stringContaining('transposed') as string
			}
		],
		[
			'a tensor of another dtype',
			tensorResult([1], [1], { dtype: 'int32' }),
			tensor([1]),
			{ says: 'has dtype int32, it should have float32' }
		],
		[
			'a tensor that is gone',
			tensorResult([], [1], { disposed: true }),
			tensor([1]),
			{ nudge: expect.stringContaining('tf.tidy') as string }
		],
		[
			'a value of a tensor',
			tensorResult([1, 2, 3, 4, 5, 9], [2, 3]),
			tensor([
				[1, 2, 3],
				[4, 5, 6]
			]),
			{ path: '[1][2]', count: { differ: 1, of: 6 } }
		],
		['a tensor', tensorResult([1, 2], [2]), tensor([1, 2]), undefined],
		[
			'a tensor for a number',
			tensorResult([5], []),
			5,
			{ says: expect.stringContaining('the number 5') as string }
		],
		[
			'a list for a frame',
			[{ a: 1 }],
			frame([{ a: 1 }]),
			{ nudge: 'Make it a frame with `pd.fromRecords(…)`.' }
		],
		[
			'a column that is missing',
			frameResult(['a'], [[1]]),
			frame([{ a: 1, b: 2 }]),
			{ says: 'lacks the column `b`; it has `a`' }
		],
		[
			'a column too many',
			frameResult(['a', 'b'], [[1, 2]]),
			frame([{ a: 1 }]),
			{ says: 'has the column `b`, which should not be there' }
		],
		[
			'columns in another order',
			frameResult(['b', 'a'], [[2, 1]]),
			frame([{ a: 1, b: 2 }]),
			{ says: expect.stringContaining('in the order `b`, `a`') as string }
		],
		['rows', frameResult(['a'], []), frame([{ a: 1 }]), { says: 'has 0 rows, it should have 1' }],
		[
			'a cell of a frame',
			frameResult(['a'], [[1], [5]]),
			frame([{ a: 1 }, { a: 2 }]),
			{ path: ' row 1, column `a`', says: 'is 5, it should be 2' }
		],
		['a gap of a frame', frameResult(['a'], [[null]]), frame([{ a: NaN }]), undefined]
	])('is told in words: %s', (_, got, expected, difference) => {
		if (difference) expect(findDifference(got, expected, 1e-6)).toMatchObject(difference);
		else expect(findDifference(got, expected, 1e-6)).toBeUndefined();
	});

	it('counts how many items differ', () => {
		expect(findDifference([9, 9, 3], [1, 2, 3], 0)!.count).toEqual({ differ: 2, of: 3 });
		expect(findDifference([[9, 9, 3]], [[1, 2, 3]], 0)!.count).toEqual({ differ: 2, of: 3 });
		expect(findDifference([9], [1], 0)).not.toHaveProperty('count');
	});

	it('shows as many digits as it takes to tell two numbers apart', () => {
		expect(findDifference(1 / 3, 0.333334, 1e-9)!.says).toBe('is 0.333333, it should be 0.333334');
		expect(findDifference(0.1 + 0.2, 0.3, 0)!.says).toBe('is 0.30000000000000004, it should be 0.3');
		expect(showNumber(1234567.891)).toBe('1.23457e+6');
		expect(showNumber(0.5)).toBe('0.5');
		expect(showNumber(-0)).toBe('0');
	});
});

describe('the tolerance', () => {
	it('is absolute up to 1 and relative above', () => {
		expect(agrees(0.5 + 0.00099, 0.5, 1e-3)).toBe(true);
		expect(agrees(0.5 + 0.00101, 0.5, 1e-3)).toBe(false);
		expect(agrees(1000 + 0.99, 1000, 1e-3)).toBe(true);
		expect(agrees(1000 + 1.01, 1000, 1e-3)).toBe(false);
		expect(agrees(0.00099, 0, 1e-3)).toBe(true);
		expect(agrees(-1000.99, -1000, 1e-3)).toBe(true);
		expect(agrees(1.5, 1, 0.5)).toBe(true);
	});

	it('of 0 means the same number', () => {
		expect(agrees(0.1 + 0.2, 0.3, 0)).toBe(false);
		expect(agrees(0.3, 0.3, 0)).toBe(true);
	});

	it('holds inside lists, objects, tensors and frames', () => {
		expect(agrees([1.0001], [1], 1e-3)).toBe(true);
		expect(agrees({ a: [1.0001] }, { a: [1] }, 1e-5)).toBe(false);
		expect(agrees(tensorResult([1.0001], [1]), tensor([1]), 1e-3)).toBe(true);
		expect(agrees(frameResult(['a'], [[1.0001]]), frame([{ a: 1 }]), 1e-5)).toBe(false);
	});
});

describe('for any plain data', () => {
	const data = fc.jsonValue({ noUnicodeString: true, maxDepth: 3 });

	it('a copy agrees', () => {
		fc.assert(
			fc.property(data, (value) => void expect(agrees(structuredClone(value), value, 1e-6)).toBe(true))
		);
	});

	it('something else does not', () => {
		fc.assert(
			fc.property(data, data, (a, b) => {
				fc.pre(JSON.stringify(sortKeys(a)) !== JSON.stringify(sortKeys(b)));
				expect(agrees(a, b, 0)).toBe(false);
			})
		);
	});

	function sortKeys(value: unknown): unknown {
		if (Object.is(value, -0)) return 0;
		if (Array.isArray(value)) return value.map(sortKeys);
		if (typeof value !== 'object' || value === null) return value;
		return Object.entries(value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => [key, sortKeys(item)]);
	}
});
