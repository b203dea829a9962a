import { describe, expect, it } from 'vitest';
import { findDifference } from '#grading/compare.ts';
import { frame } from '#grading/index.ts';
import { OpaqueResult } from '#grading/values.ts';
import { frameResult } from '../../support/graded-values.ts';

const wanted = frame([
	{ a: 1, b: 'x' },
	{ a: 2, b: null }
]);
const rows = [
	[1, 'x'],
	[2, null]
];
const differenceFrom = (got: unknown) => findDifference(got, wanted, 1e-6);

describe('a frame', () => {
	it('agrees with one of the same columns and rows', () => {
		expect(differenceFrom(frameResult(['a', 'b'], rows))).toBeUndefined();
	});

	it.each<[string, unknown, object]>([
		[
			'nothing',
			undefined,
			{ says: 'is undefined, it should be a frame', nudge: 'Did a `return` go missing?' }
		],
		['a promise', new OpaqueResult('a promise'), { nudge: 'Put `await` before it.' }],
		['records', [{ a: 1 }], { nudge: 'Make it a frame with `pd.fromRecords(…)`.' }],
		['no columns', frameResult([], []), { says: 'lacks the columns `a`, `b`; it has none' }],
		['a missing column', frameResult(['a'], [[1], [2]]), { says: 'lacks the column `b`; it has `a`' }],
		[
			'columns too many',
			frameResult(['a', 'b', 'c', 'd'], [[1, 'x', 1, 1], [2, null, 1, 1]]), // prettier-ignore
			{ says: 'has the columns `c`, `d`, which should not be there' }
		],
		[
			'a column that is there twice',
			frameResult(['a', 'b', 'b'], [[1, 'x', 'x'], [2, null, null]]), // prettier-ignore
			{ says: 'has its columns in the order `a`, `b`, `b`; it should be `a`, `b`' }
		],
		['a row', frameResult(['a', 'b'], rows.slice(1)), { says: 'has 1 row, it should have 2' }],
		[
			'rows in another order',
			frameResult(['a', 'b'], rows.toReversed()),
			{ path: ' row 0, column `a`', says: 'is 2, it should be 1', count: { differ: 4, of: 4 } }
		],
		[
			'a value where none should be',
			frameResult(['a', 'b'], [[1, 'x'], [2, '']]), // prettier-ignore
			{ path: ' row 1, column `b`', says: 'is "", it should be null', count: { differ: 1, of: 4 } }
		]
	])('is told from %s', (_, got, difference) => {
		expect(differenceFrom(got)).toMatchObject({ path: '', ...difference });
	});

	it('has no nudge where nothing is known', () => {
		expect(differenceFrom({ a: 1 })).not.toHaveProperty('nudge');
	});

	it('takes NaN, null and nothing for the same gap', () => {
		const gap = (value: unknown) => ({ ...frame([{}], ['a']), rows: [[value as null]] });
		for (const value of [NaN, null, undefined]) {
			expect(findDifference(frameResult(['a'], [[null]]), gap(value), 0)).toBeUndefined();
			expect(findDifference(frameResult(['a'], [[NaN]]), gap(value), 0)).toBeUndefined();
			expect(findDifference(frameResult(['a'], [[0]]), gap(value), 0)).toBeDefined();
		}
	});

	it('says where it stands in what surrounds it', () => {
		const found = findDifference([frameResult(['a', 'b'], [[1, 'y'], [2, null]])], [wanted], 0); // prettier-ignore
		expect(found?.path).toBe('[0] row 0, column `b`');
	});
});
