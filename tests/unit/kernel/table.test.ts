import { DataFrame, Series } from 'danfojs';
import { describe, expect, it } from 'vitest';
import { toOutput } from '#kernel/worker/outputs.ts';
import { gradingLimits } from '#kernel/worker/serialise.ts';
import { shownTable, tableFromFrame, tableFromRecords } from '#kernel/worker/table.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

describe('a table of records', () => {
	it('has the columns of all rows, their types and their gaps', () => {
		expect(
			tableFromRecords([
				{ a: 1, b: 'x' },
				{ a: NaN, c: true },
				{ a: 2, b: 5 }
			])
		).toEqual({
			columns: [
				{ name: 'a', type: 'number', nulls: 1, values: numbers(1, NaN, 2) },
				{ name: 'b', type: 'mixed', nulls: 1, values: ['x', null, 5] },
				{ name: 'c', type: 'boolean', nulls: 2, values: [null, true, null] }
			],
			rowCount: 3
		});
	});

	it('has a column for a name that only a late row has', () => {
		const records: object[] = Array.from({ length: 3000 }, (_, at) => ({ at }));
		records.push({ late: 'x' });
		expect(tableFromRecords(records)?.columns.map(({ name }) => name)).toEqual(['at', 'late']);
	});

	it('is not made of more columns than a table can show', () => {
		const row = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`c${at}`, at]));
		expect(tableFromRecords([row])).toBeUndefined();
	});

	it('is not made of values that would have to be computed', () => {
		let called = false;
		const records = [
			{ a: 1 },
			Object.defineProperty({}, 'a', { enumerable: true, get: () => (called = true) })
		];
		expect(tableFromRecords(records)).toBeUndefined();
		expect(called).toBe(false);
	});
});

describe('a table of a frame', () => {
	const frame = {
		$isSeries: false,
		$columns: ['a', 'b'],
		$data: [
			[1, 'x'],
			[NaN, undefined]
		] as unknown[],
		$index: [0, 1] as unknown[]
	};

	it('keeps its labels only when they say something', () => {
		expect(tableFromFrame(frame)).toEqual({
			columns: [
				{ name: 'a', type: 'number', nulls: 1, values: numbers(1, NaN) },
				{ name: 'b', type: 'string', nulls: 1, values: ['x', null] }
			],
			rowCount: 2
		});
		expect(tableFromFrame({ ...frame, $index: ['mean', 'std'] })).toMatchObject({ index: ['mean', 'std'] });
	});

	it('has one column when it is a series', () => {
		expect(tableFromFrame({ ...frame, $isSeries: true, $data: [1, 2] })).toMatchObject({
			columns: [{ name: 'values', values: numbers(1, 2) }]
		});
	});
});

describe('what danfo makes', () => {
	const frame = new DataFrame(
		[
			[2, 'x', true],
			[1, 'y', false],
			[3, 'z', true]
		],
		{ columns: ['a', 'b', 'c'] }
	);

	it('is recognised, with its types', () => {
		expect(toOutput(frame)).toMatchObject({
			kind: 'table',
			table: {
				columns: [
					{ name: 'a', type: 'number', values: numbers(2, 1, 3) },
					{ name: 'b', type: 'string', values: ['x', 'y', 'z'] },
					{ name: 'c', type: 'boolean', values: [true, false, true] }
				]
			}
		});
		expect(toOutput(new Series([1, 2]))).toMatchObject({ table: { columns: [{ values: numbers(1, 2) }] } });
	});

	it('keeps the labels of its rows when they are in another order', () => {
		expect(toOutput(frame.sortValues('a'))).toMatchObject({ table: { index: ['1', '0', '2'] } });
		expect(toOutput(frame.describe())).toMatchObject({
			table: { index: expect.arrayContaining(['mean']) as unknown }
		});
	});
});

describe('of a large table', () => {
	const tall = Array.from({ length: 5000 }, (_, at) => ({
		at: at < 4999 ? at : 'last',
		gap: at < 4000 ? 1 : null
	}));

	it('the first rows are sent, and how many there are; types and gaps are those of all rows', () => {
		expect(tableFromRecords(tall, { ...shownTable, rows: 10 })).toMatchObject({
			rowCount: 5000,
			columns: [
				{ type: 'mixed', nulls: 0, values: { length: 10 } },
				{ type: 'number', nulls: 1000, values: { length: 10 } }
			]
		});
	});

	it('fewer rows are sent when it is wide', () => {
		const table = tableFromRecords(tall, { ...shownTable, values: 101 });
		expect(table?.columns.map(({ values }) => values.length)).toEqual([50, 50]);
	});

	it('the rows end where there are too many characters, labels included', () => {
		const texts = Array.from({ length: 100 }, () => 'x'.repeat(10));
		const frame = { $isSeries: true, $columns: [], $data: texts, $index: texts };
		const table = tableFromFrame(frame, { ...shownTable, allCharacters: 205 });
		expect(table).toMatchObject({
			rowCount: 100,
			columns: [{ values: { length: 10 } }],
			index: { length: 10 }
		});
	});

	it('columns that are left out are counted', () => {
		const names = Array.from({ length: 785 }, (_, at) => `pixel${at}`);
		const frame = {
			$isSeries: false,
			$columns: names,
			$data: [names.map(Number)],
			$index: [0]
		};
		expect(tableFromFrame(frame)).toMatchObject({ columns: { length: 200 }, columnCount: 785 });
		expect(tableFromFrame(frame, gradingLimits.table).columns).toHaveLength(785);
	});

	it('a long text is cut, and ends in a mark; for grading it is whole', () => {
		const [shown] = tableFromRecords([{ text: 'x'.repeat(5000) }])!.columns;
		expect(shown?.values[0]).toBe(`${'x'.repeat(999)}…`);
		const [graded] = tableFromRecords([{ text: 'x'.repeat(5000) }], gradingLimits.table)!.columns;
		expect(graded?.values[0]).toBe('x'.repeat(5000));
	});
});
