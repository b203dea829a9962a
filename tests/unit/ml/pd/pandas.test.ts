import type { DataFrame } from 'danfojs';
import { beforeAll, describe, expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import * as pd from '#ml/pd/index.ts';
import reference from '../../../reference/frames.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

/** Every helper against what pandas 1.5.3 gives for the same rows. */

let frame: DataFrame;
let titanic: DataFrame;
beforeAll(async () => {
	setDataHost(nodeDataHost);
	frame = pd.fromRecords(reference.records);
	titanic = await load('titanic', { as: 'frame' });
});

function expectRows(found: DataFrame, expected: readonly object[]): void {
	const rows = pd.toRecords(found);
	expect(found.columns).toEqual(Object.keys(expected[0] ?? {}));
	expect(rows).toHaveLength(expected.length);
	rows.forEach((row, i) => {
		expect(Object.keys(row)).toEqual(Object.keys(expected[i] ?? {}));
		expectClose(Object.values(row), Object.values(expected[i] ?? {}));
	});
}

test('records come back as they went in', () => {
	expect(pd.toRecords(frame)).toEqual(reference.records);
});

test('isNull counts the missing values of each column', () => {
	expect(pd.isNull(frame)).toEqual(reference.nulls);
});

test('describe', () => {
	const found = pd.describe(frame);
	expect(found.index).toEqual(['count', 'mean', 'std', 'min', '25%', '50%', '75%', 'max']);
	expect(found.columns).toEqual(['g', 'x']);
	expectClose(found['x'].values, reference.describe.x);
	expectClose(found['g'].values, reference.describe.g);
});

const spec = {
	mean: ['x', 'mean'],
	sum: ['x', 'sum'],
	count: ['x', 'count'],
	min: ['x', 'min'],
	max: ['x', 'max'],
	median: ['x', 'median'],
	std: ['x', 'std'],
	size: ['x', 'size'],
	firstText: ['t', 'min']
} as const;

test('groupBy skips missing values and keys, and sorts the groups', () => {
	expectRows(pd.groupBy(frame, 'k').agg(spec), reference.groupBy);
});

test('groupBy of two keys keeps a-b, c apart from a, b-c', () => {
	expectRows(pd.groupBy(frame, ['k', 'l']).agg(spec), reference.groupByTwo);
});

test('groupBy of numbers sorts them by size, and counts booleans', () => {
	expectRows(
		pd.groupBy(frame, 'g').agg({ rate: ['w', 'mean'], most: ['w', 'sum'] }),
		reference.groupByNumber
	);
});

test('pivotTable', () => {
	const found = pd.pivotTable(titanic, { index: 'sex', columns: 'pclass', values: 'survived' });
	expect(found.columns).toEqual(['sex', '1', '2', '3']);
	expect(pd.toRecords(found)[0]?.['1']).toBeCloseTo(139 / 144, 12);
	expect(pd.toRecords(found).map((row) => row['sex'])).toEqual(reference.pivot.map(({ sex }) => sex));
	reference.pivot.forEach((row, i) => {
		for (const name of ['1', '2', '3'] as const) {
			expect(pd.toRecords(found)[i]?.[name]).toBeCloseTo(row[name], 12);
		}
	});
});

test('pivotTable leaves gaps missing, or fills them, and sorts columns by size', () => {
	const options = { index: 'k', columns: 'g', values: 'x', aggFunc: 'sum' } as const;
	const found = pd.pivotTable(frame, options);
	expect(found.columns).toEqual(['k', '1', '2', '3', '10']);
	expect(pd.toRecords(found)).toEqual(reference.pivotWithGaps);
	const filled = pd.toRecords(pd.pivotTable(frame, { ...options, fillValue: 0 }));
	expect(filled.find((row) => row['k'] === 'b')).toEqual({ k: 'b', '1': 0, '2': 3, '3': 0, '10': 0 });
});

test('sortValues puts missing values last in both directions', () => {
	expectRows(pd.sortValues(frame, 'x'), reference.sorted.up);
	expectRows(pd.sortValues(frame, 'x', { ascending: false }), reference.sorted.down);
	expectRows(pd.sortValues(frame, ['g', 'x'], { ascending: [false, true] }), reference.sorted.two);
});

test('valueCounts', () => {
	const counts = pd.toRecords(pd.valueCounts(frame, 'k'));
	expect(Object.fromEntries(counts.map((row) => [row['k'], row['count']]))).toEqual(reference.valueCounts);
	expect(counts.map((row) => row['count'])).toEqual([3, 2, 1, 1]);
	const shares = pd.toRecords(pd.valueCounts(frame, 'k', { normalize: true }));
	for (const { k, proportion } of shares as { k: keyof typeof reference.shares; proportion: number }[]) {
		expect(proportion).toBeCloseTo(reference.shares[k], 12);
	}
});

test('getDummies', () => {
	expectRows(pd.getDummies(frame, { columns: ['k', 'g'] }), reference.dummies);
	expectRows(pd.getDummies(pd.select(frame, ['g', 't']), { dropFirst: true }), reference.dummiesOfTexts);
});

test('dropDuplicates, dropNull and fillNull', () => {
	expectRows(pd.dropDuplicates(frame), reference.dropDuplicates);
	expectRows(pd.dropDuplicates(frame, ['k', 'l']), reference.dropDuplicatesOfTwo);
	expectRows(pd.dropNull(frame), reference.dropNull);
	expectRows(pd.dropNull(frame, ['x']), reference.dropNullOfOne);
	expectRows(pd.fillNull(frame, { x: 9.5, t: 'none' }), reference.fillNull);
});

test('corr uses the rows in which both columns have a value', () => {
	const names = Object.keys(reference.corr) as (keyof typeof reference.corr)[];
	const found = pd.corr(pd.select(titanic, [...names, 'name']));
	expect(found.columns).toEqual(names);
	expect(found.index).toEqual(names);
	for (const name of names) expectClose(found[name].values, reference.corr[name], 1e-12);
});

test('quantile', () => {
	expectClose(pd.quantile(titanic, 'fare', [0.1, 0.5, 0.99]), reference.quantiles);
	expect(pd.quantile(titanic, 'age', 0.5)).toBe(28);
});

describe('merge', () => {
	const { frames, results, two, suffixes } = reference.merge;
	const [a, b] = [pd.fromRecords(frames.left), pd.fromRecords(frames.right)];
	const byAll = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

	test.each(Object.entries(results))('%s', (how, expected) => {
		const found = pd.merge(a, b, { on: 'id', how: how as keyof typeof results });
		expect(found.columns).toEqual(Object.keys(expected[0] ?? {}));
		expect(byAll(pd.toRecords(found))).toEqual(byAll(expected));
	});

	test('rows come in the order of the left frame, of the right one, or of the keys', () => {
		const ids = (how: keyof typeof results) =>
			pd.toRecords(pd.merge(a, b, { on: 'id', how })).map((row) => row['id']);
		expect(ids('inner')).toEqual([3, 2, 2, 2, 2]);
		expect(ids('left')).toEqual([3, 1, 2, 2, 2, 2]);
		expect(ids('right')).toEqual([2, 2, 4, 2, 2, 3]);
		expect(ids('outer')).toEqual([1, 2, 2, 2, 2, 3, 4]);
	});

	test('other columns of both frames get suffixes', () => {
		expect(pd.merge(a, b, { on: 'id', suffixes: ['_l', '_r'] }).columns).toEqual(
			Object.keys(suffixes[0] ?? {})
		);
	});

	test('two keys are compared one by one', () => {
		const found = pd.merge(pd.fromRecords(two.left), pd.fromRecords(two.right), { on: ['a', 'b'] });
		expect(pd.toRecords(found)).toEqual(two.inner);
	});

	test('a number does not match its text', () => {
		const found = pd.merge(pd.fromRecords([{ id: 1 }]), pd.fromRecords([{ id: '1' }]), { on: 'id' });
		expect(pd.toRecords(found)).toEqual([]);
		expect(found.columns).toEqual(['id']);
	});
});

test('cut', () => {
	const { values, ...expected } = reference.cut;
	const names = ['a', 'b', 'c', 'd'];
	const codes = (labels: (string | null)[]) =>
		labels.map((label) => (label === null ? null : names.indexOf(label)));
	expect(pd.cut(values, [0, 18, 65])).toEqual(expected.right);
	expect(pd.cut(values, [0, 18, 65], { right: false })).toEqual(expected.left);
	expect(codes(pd.cut(values, [0, 18, 65], { includeLowest: true, labels: ['a', 'b'] }))).toEqual(
		expected.lowest
	);
	expect(codes(pd.cut(values, 4, { labels: names }))).toEqual(expected.codesOfFour);
	expect(codes(pd.cut(values, 4, { labels: names, right: false }))).toEqual(expected.codesOfFourLeft);
	expect(pd.cut([1, 2.5, 10.25], 3)).toEqual(expected.three);
});

test('readCsv types a column by all of its fields', () => {
	expectRows(pd.readCsv(reference.csv.text), reference.csv.rows);
});
