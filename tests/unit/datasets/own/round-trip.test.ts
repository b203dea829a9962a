import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { OwnColumn, OwnColumnType, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import { readOwnFile } from '#datasets/own/read.ts';
import { toRows } from '#datasets/own/rows.ts';

/** Empty texts are missing, so they do not come back. */
const text = fc.string({ unit: fc.constantFrom(...'ab ,;|\t"\'\n.é😀0-'), minLength: 1, maxLength: 8 });
const values: Record<OwnColumnType, fc.Arbitrary<OwnValue>> = {
	string: text,
	number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
	integer: fc.maxSafeInteger(),
	boolean: fc.boolean(),
	date: fc
		.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10))
};
const columns: OwnColumn[] = Object.keys(values).map((type) => ({
	name: type,
	type: type as OwnColumn['type']
}));
const tables = fc.array(
	fc.record(Object.fromEntries(Object.entries(values).map(([key, one]) => [key, fc.option(one)]))),
	{
		minLength: 1,
		maxLength: 20
	}
);
const writing = fc.record({
	delimiter: fc.constantFrom<ReadingOptions['delimiter']>(',', ';', '\t', '|'),
	decimal: fc.constantFrom<ReadingOptions['decimal']>('.', ','),
	newline: fc.constantFrom('\n', '\r\n')
});
const options: ReadingOptions = {
	...{ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', header: true },
	...{ decimal: '.', thousands: '', dateOrder: 'ymd', missing: [], columns }
};

test('a table that is written as CSV is read as it was', async () => {
	await fc.assert(
		fc.asyncProperty(tables, writing, async (rows, { delimiter, decimal, newline }) => {
			const shown = rows.map((row) => columns.map(({ name }) => show(row[name] ?? null, decimal)));
			const csv = Papa.unparse([columns.map(({ name }) => name), ...shown], { delimiter, newline });
			const table = await readOwnFile(new Blob([csv]), { ...options, delimiter, decimal });
			expect(table.problems).toEqual([]);
			expect(toRows(table)).toEqual(rows);
		})
	);
});

test('a table that is written as JSON is read as it was', async () => {
	await fc.assert(
		fc.asyncProperty(tables, fc.constantFrom('list', 'lines'), async (rows, kind) => {
			const lines = rows.map((row) => JSON.stringify(row));
			const json = kind === 'list' ? `[${lines.join(',\n')}]` : lines.join('\n');
			const format = kind === 'list' ? 'json' : 'json-lines';
			const table = await readOwnFile(new Blob([json]), { ...options, format });
			expect(table.problems).toEqual([]);
			expect(toRows(table)).toEqual(rows);
		})
	);
});

function show(value: OwnValue, decimal: string): string {
	return typeof value === 'number' ? String(value).replace('.', decimal) : String(value ?? '');
}
