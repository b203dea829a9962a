import { describe, expect, test } from 'vitest';
import * as pd from '#ml/pd/index.ts';

const records = [
	{ name: 'Ada', age: 36, fare: 1.5 },
	{ name: 'Bob', age: null, fare: 2 },
	{ name: null, age: 4, fare: 2 }
];

describe('a frame', () => {
	test('keeps fractions that come late', () => {
		const frame = pd.fromRecords([...Array.from({ length: 40 }, () => ({ x: 1 })), { x: 1.5 }]);
		expect(frame['x'].dtype).toBe('float32');
		expect(frame['x'].tensor.arraySync().at(-1)).toBe(1.5);
	});

	test('has NaN for a missing number and null for a missing text', () => {
		const frame = pd.fromRecords(records);
		expect(frame['age'].values).toEqual([36, NaN, 4]);
		expect(frame['name'].values).toEqual(['Ada', 'Bob', null]);
		expect(frame.dtypes).toEqual(['string', 'float32', 'float32']);
	});

	test('takes records with missing keys, undefined and NaN', () => {
		const frame = pd.fromRecords([{ a: 1, b: 2 }, { a: 3 }, { c: true, a: NaN, b: undefined }]);
		expect(pd.toRecords(frame)).toEqual([
			{ a: 1, b: 2, c: null },
			{ a: 3, b: null, c: null },
			{ a: null, b: null, c: true }
		]);
	});

	test('may have columns named values, columns or shape', () => {
		const frame = pd.fromRecords([{ values: 1, columns: 2, shape: 3 }]);
		expect(pd.toRecords(pd.withColumn(frame, 'index', [4]))).toEqual([
			{ values: 1, columns: 2, shape: 3, index: 4 }
		]);
	});

	test('may have no rows, and every helper takes it', () => {
		const empty = pd.filter(pd.fromRecords(records), () => false);
		expect(empty.shape).toEqual([0, 3]);
		expect(empty.columns).toEqual(['name', 'age', 'fare']);
		expect(pd.isNull(empty)).toEqual({ name: 0, age: 0, fare: 0 });
		expect(pd.groupBy(empty, 'name').agg({ n: ['age', 'size'] }).columns).toEqual(['name', 'n']);
		expect(pd.valueCounts(empty, 'name').shape).toEqual([0, 2]);
		expect(pd.toRecords(pd.sortValues(empty, 'age'))).toEqual([]);
		expect(pd.merge(empty, pd.fromRecords(records), { on: 'name', how: 'right' }).shape).toEqual([3, 5]);
	});
});

test('a way to merge that there is not is refused: it would pass for a left join', () => {
	const frame = pd.fromRecords(records);
	const how = 'leftt' as 'left';
	expect(() => pd.merge(frame, frame, { on: 'name', how })).toThrow(/'inner', 'left'.*'leftt' is none/);
});

describe('nothing changes its input', () => {
	const before = JSON.stringify(records);
	const frame = pd.fromRecords(records);
	const calls: Record<string, () => unknown> = {
		fillNull: () => pd.fillNull(frame, { age: 0 }),
		withColumn: () => pd.withColumn(frame, 'age', () => 1),
		sortValues: () => pd.sortValues(frame, 'fare', { ascending: false }),
		filter: () => pd.filter(frame, (row) => ((row['age'] = 9), true)),
		getDummies: () => pd.getDummies(frame),
		dropNull: () => pd.dropNull(frame),
		toRecords: () => pd.toRecords(frame).map((row) => (row['age'] = 9))
	};
	test.each(Object.entries(calls))('%s', (_name, call) => {
		call();
		expect(JSON.stringify(pd.toRecords(frame))).toBe(before);
	});
});

describe('withColumn', () => {
	const frame = pd.fromRecords(records);

	test('adds a column at the end', () => {
		const found = pd.withColumn(frame, 'half', (row: (typeof records)[0], i) => row.fare / 2 + i);
		expect(found.columns).toEqual(['name', 'age', 'fare', 'half']);
		expect(found['half'].values).toEqual([0.75, 2, 3]);
	});

	test('replaces a column at its place, and gives missing values as null', () => {
		const found = pd.withColumn(frame, 'age', (row: (typeof records)[0]) => row.age ?? -1);
		expect(found.columns).toEqual(['name', 'age', 'fare']);
		expect(found['age'].values).toEqual([36, -1, 4]);
	});

	test('takes one value per row', () => {
		expect(pd.withColumn(frame, 'band', pd.cut([36, null, 4], [0, 18, 65]))['band'].values).toEqual([
			'(18, 65]',
			null,
			'(0, 18]'
		]);
	});
});

test('select gives the columns in the order asked for', () => {
	expect(pd.select(pd.fromRecords(records), ['fare', 'name']).columns).toEqual(['fare', 'name']);
});

test('filter numbers the rows anew', () => {
	const found = pd.filter(pd.fromRecords(records), (row: (typeof records)[0]) => row.fare === 2);
	expect(found.index).toEqual([0, 1]);
	expect(pd.toRecords(found)).toEqual(records.slice(1));
});

test('readCsv reads an empty table, a byte order mark and Windows line ends', () => {
	expect(pd.readCsv('a,b\n').shape).toEqual([0, 2]);
	expect(pd.toRecords(pd.readCsv('\uFEFFa,b\r\n1,x\r\n'))).toEqual([{ a: 1, b: 'x' }]);
});

const frame = pd.fromRecords(records);
test.each([
	[
		'a column that is not there',
		() => pd.select(frame, ['agee']),
		"There is no column 'agee'. The columns are: name, age, fare."
	],
	['a fill of such a column', () => pd.fillNull(frame, { agee: 1 }), "no column 'agee'"],
	['a group by such a column', () => pd.groupBy(frame, 'sex'), "no column 'sex'"],
	[
		'the mean of texts',
		() => pd.groupBy(frame, 'fare').agg({ x: ['name', 'mean'] }),
		"'name' holds texts ('Ada'), which have no mean"
	],
	[
		'an aggregate that is not there',
		() => pd.groupBy(frame, 'fare').agg({ x: ['age', 'avg' as 'mean'] }),
		"no aggregate 'avg'"
	],
	['too few values', () => pd.withColumn(frame, 'x', [1]), 'The frame has 3 rows, and there are 1 values.'],
	['an object in a row', () => pd.fromRecords([{ a: [1] }]), "not a list (column 'a', row 0)"],
	[
		'rows in place of a frame',
		() => pd.describe([] as unknown as typeof frame),
		'A danfo DataFrame is needed'
	],
	['an unclosed quote', () => pd.readCsv('a\n"x'), 'of the CSV text'],
	['a long line', () => pd.readCsv('a,b\n1,2\n1,2,3\n'), 'Row 2 has 3 fields, but there are 2 columns.'],
	['falling edges', () => pd.cut([1], [2, 1]), 'ascending'],
	['too few labels', () => pd.cut([1], [0, 1, 2], { labels: ['a'] }), 'There are 2 bins and 1 labels.']
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
