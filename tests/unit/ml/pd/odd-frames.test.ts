/** Frames, and what is given for them, as no lesson has them: what pandas says, or words that name the column. */
import { DataFrame } from 'danfojs';
import { describe, expect, test } from 'vitest';
import * as pd from '#ml/pd/index.ts';

const any = (value: unknown) => value as never;
const frame = pd.fromRecords([
	{ a: 1, sex: 'f', b: 2 },
	{ a: 2, sex: 'm', b: 1 },
	{ a: 5, sex: 'f', b: 7 }
]);
const dated = new DataFrame([[1, new Date(0)]], { columns: ['n', 'born'] });

describe('infinities are values like others', () => {
	const ends = pd.fromRecords([
		{ k: Infinity, c: 'x', v: 1 },
		{ k: -Infinity, c: 'x', v: 2 },
		{ k: null, c: 'x', v: 3 }
	]);
	test('groups', () => {
		expect(pd.toRecords(pd.groupBy(ends, 'k').agg({ sum: ['v', 'sum'] }))).toEqual([
			{ k: -Infinity, sum: 2 },
			{ k: Infinity, sum: 1 }
		]);
	});
	test('rows that are equal', () => {
		expect(pd.dropDuplicates(ends, 'k').shape).toEqual([3, 3]);
	});
	test('partners', () => {
		const found = pd.toRecords(pd.merge(ends, ends, { on: 'k' }));
		expect(found.map(({ v_x, v_y }) => [v_x, v_y])).toEqual([
			[1, 1],
			[2, 2],
			[3, 3]
		]);
	});
	test('cells of a pivot table', () => {
		const found = pd.pivotTable(ends, { index: 'k', columns: 'c', values: 'v' });
		expect(pd.toRecords(found)).toEqual([
			{ k: -Infinity, x: 2 },
			{ k: Infinity, x: 1 }
		]);
	});
});

describe('readCsv', () => {
	test('keeps whole numbers that a number cannot hold as texts, and no others', () => {
		const read = (text: string) => pd.toRecords(pd.readCsv(text));
		expect(read('id\n9007199254740993\n2\n')).toEqual([{ id: '9007199254740993' }, { id: '2' }]);
		expect(read(`id\n${'9'.repeat(400)}\n2\n`)[1]).toEqual({ id: '2' });
		expect(read('id\n9007199254740992\n-1\n')).toEqual([{ id: 2 ** 53 }, { id: -1 }]);
		expect(read('x\n1e300\n12345678901234567890.5\n')).toEqual([
			{ x: 1e300 },
			{ x: Number('12345678901234567890.5') }
		]);
	});
	test.each([
		['a,a', ['a', 'a.1']],
		['a,a,a', ['a', 'a.1', 'a.2']],
		['a,a,a.1,b', ['a', 'a.2', 'a.1', 'b']]
	])('names columns as pandas, of %s', (head, names) => {
		expect(pd.readCsv(`${head}\n`).columns).toEqual(names);
	});
});

describe('one column', () => {
	test('may be a series of a frame, where one value per row is taken', () => {
		const later = frame.sortValues('a', { ascending: false }) as DataFrame;
		expect(pd.toRecords(pd.withColumn(frame, 'c', later['a'])).map(({ c }) => c)).toEqual([5, 2, 1]);
		expect(pd.cut(frame['a'], [0, 2, 9])).toEqual(pd.cut([1, 2, 5], [0, 2, 9]));
	});
	test('may be named without a list', () => {
		expect(pd.select(frame, 'a').columns).toEqual(['a']);
		expect(pd.dropNull(frame, 'a').shape).toEqual([3, 3]);
		expect(pd.dropDuplicates(frame, 'sex').shape).toEqual([2, 3]);
		expect(pd.getDummies(frame, { columns: 'sex' }).columns).toEqual(['a', 'b', 'sex_f', 'sex_m']);
	});
});

test('a value that is there under a name of every object is not a fill', () => {
	expect(pd.toRecords(pd.fillNull(pd.fromRecords([{ toString: null }]), {}))).toEqual([{ toString: null }]);
});

const date = "not a date (column 'born', row 0). Keep it as a text, date.toISOString()";
const names = "takes the name of a column or a list of names, ['age', 'fare'], got";
test.each<[string, () => unknown, string]>([
	['a date in a frame', () => pd.sortValues(dated, 'n'), date],
	['a date in a record', () => pd.fromRecords([{ born: new Date(0) }]), date],
	[
		'a date that fills',
		() => pd.fillNull(pd.fromRecords([{ a: null }]), any({ a: new Date(0) })),
		"column 'a'"
	],
	[
		'a bigint',
		() => pd.fromRecords([{ id: 1n }]),
		"not the bigint 1n (column 'id', row 0). Keep it as a text"
	],
	['a series for a frame', () => pd.select(any(frame['a']), 'a'), 'got a Series, which is one column'],
	['a promise', () => pd.select(any(Promise.resolve(frame)), 'a'), 'got a promise: write await'],
	['no records', () => pd.fromRecords(any(null)), 'fromRecords takes an array of objects'],
	['a frame for records', () => pd.fromRecords(any(frame)), 'got an object'],
	['a record that is none', () => pd.fromRecords(any([{ a: 1 }, null])), 'but entry 1 is null'],
	['a column twice', () => pd.select(frame, ['a', 'a']), "Two columns would be called 'a'."],
	[
		'a key again',
		() => pd.groupBy(frame, 'a').agg({ a: ['b', 'mean'] }),
		"called 'a'. Give one of them another"
	],
	['a dummy again', () => pd.getDummies(pd.fromRecords([{ s: 'a', s_a: 3 }])), "called 's_a'"],
	[
		'suffixes',
		() => pd.merge(frame, frame, { on: 'a', suffixes: ['', ''] }),
		"called 'sex'. Choose other suffixes"
	],
	['no key to merge on', () => pd.merge(frame, frame, { on: [] }), 'on of merge needs the name of a column'],
	['no key of groups', () => pd.groupBy(frame, []), 'groupBy needs the name of a column'],
	['no spec', () => pd.groupBy(frame, 'a').agg(any(null)), "{ rate: ['survived', 'mean'] }, got null."],
	[
		'half a spec',
		() => pd.groupBy(frame, 'a').agg(any({ n: 'mean' })),
		"'n' of agg must be a list of a column and"
	],
	['names', () => pd.select(frame, any(undefined)), `select ${names} undefined.`],
	['keys to sort', () => pd.sortValues(frame, any(undefined)), `sortValues ${names} undefined.`],
	[
		'a number for a name',
		() => pd.select(frame, any([0])),
		'takes names of columns, but there is 0 among them'
	],
	['a direction', () => pd.sortValues(frame, 'a', { ascending: any('desc') }), "got the text 'desc'."],
	[
		'too few directions',
		() => pd.sortValues(frame, ['a', 'b'], { ascending: [true] }),
		'ascending has 1 entries, but there are 2 columns'
	],
	['a query', () => pd.filter(frame, any('a > 1')), "(row) => row.age > 18, got the text 'a > 1'."],
	['one fill', () => pd.fillNull(frame, any(0)), 'fillNull takes an object, { age: 28 }, got 0.'],
	[
		'one value',
		() => pd.withColumn(frame, 'c', any('abc')),
		"got the text 'abc'. The same in each row is () => value"
	],
	[
		'a column without a name',
		() => pd.withColumn(frame, any(undefined), [1, 2, 3]),
		'must be a text, got undefined'
	],
	['a quantile of texts', () => pd.quantile(frame, 'sex', 0.5), "The column 'sex' holds texts ('f')"],
	[
		'a quantile of nothing',
		() => pd.quantile(pd.fromRecords([{ a: null }]), 'a', 0.5),
		"'a' holds no number"
	],
	['texts to cut', () => pd.cut(any([1, 'x']), [0, 1]), "cut takes numbers, but value 1 is the text 'x'."],
	['nothing to cut', () => pd.cut(any(null), [0, 1]), 'cut takes a list of numbers, got null.'],
	['no bins', () => pd.cut([1, 2], any(undefined)), 'bins must be a number of bins or a list of edges'],
	['no text', () => pd.readCsv(any(null)), 'readCsv reads the text of a file, got null.']
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
