import { expect, it } from 'vitest';
import type { Table } from '#protocol/output.ts';
import { describeTable, shownRows } from '#outputs/table/columns.ts';

const table: Table = {
	columns: [
		{ name: 'fare', type: 'number', nulls: 1 },
		{ name: 'name', type: 'string', nulls: 0 }
	],
	rowCount: 1_309,
	rows: [
		[7.25, 'Ada'],
		[null, 'null'],
		[512.32921, 'Eve']
	]
};

it('aligns the numbers of a column and keeps the exact one at hand', () => {
	expect(shownRows(table, 3).map((row) => row[0])).toEqual([
		{ text: '7.2500', exact: undefined, kind: 'number' },
		{ text: 'null', exact: undefined, kind: 'null' },
		{ text: '512.3292', exact: '512.32921', kind: 'number' }
	]);
});

it('tells a missing value from the word null', () => {
	expect(shownRows(table, 2)[1]?.map((cell) => cell.kind)).toEqual(['null', 'text']);
});

it('shows only as many rows as asked for', () => {
	expect(shownRows(table, 1)).toHaveLength(1);
});

it('says how large the whole table is', () => {
	expect(describeTable(table)).toBe('1,309 rows, 2 columns');
});
