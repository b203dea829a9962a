import { expect, it } from 'vitest';
import type { Table } from '#protocol/output.ts';
import { describeExtent, describeSorting, describeTable } from '#outputs/table/words.ts';

const table = (sent: number, rowCount = sent, columnCount?: number): Table => ({
	columns: [{ name: 'fare', type: 'number', nulls: 0, values: new Float64Array(sent) }],
	rowCount,
	...(columnCount && { columnCount })
});

it('says how large the whole table is', () => {
	expect(describeTable(table(10, 1309, 785))).toBe('1,309 rows, 785 columns');
	expect(describeTable(table(1))).toBe('1 row, 1 column');
});

it('says how many rows and columns are shown of how many', () => {
	expect(describeExtent(table(32), 32)).toBe('32 rows, 1 column.');
	expect(describeExtent(table(32), 10)).toBe('10 of 32 rows, 1 column.');
	expect(describeExtent(table(200_000, 1_000_000), 200_000)).toBe(
		'The first 200,000 of 1,000,000 rows, 1 column. The rest is not kept for display.'
	);
	expect(describeExtent(table(5, 5, 785), 5)).toBe(
		'The first 5 rows, 1 of 785 columns. The rest is not kept for display.'
	);
});

it('says how the rows are sorted, and that more would be sorted elsewhere', () => {
	const sorting = { column: 0, descending: true };
	expect(describeSorting(table(5), undefined)).toBe('');
	expect(describeSorting(table(5), sorting)).toBe('Sorted by fare, largest first.');
	expect(describeSorting(table(5, 9), sorting)).toBe(
		'Sorted by fare, largest first. Only the rows kept for display are sorted.'
	);
});
