import type { Table } from '#protocol/output.ts';
import { sentRows } from '#protocol/table.ts';
import { countOf, formatCount } from '../value/numbers.ts';
import type { Sorting } from './sort.ts';

/** "1,309 rows, 12 columns": the name of a table for those who hear it. */
export function describeTable({ rowCount, columns, columnCount = columns.length }: Table): string {
	return `${countOf(rowCount, 'row')}, ${countOf(columnCount, 'column')}`;
}

/** How much of the table stands there, of how much. */
export function describeExtent(table: Table, shownRows: number): string {
	const { rowCount, columns, columnCount = columns.length } = table;
	const sent = sentRows(table);
	const rows = shownRows < rowCount ? `${formatCount(shownRows)} of ${countOf(rowCount, 'row')}` : '';
	const wide = columns.length < columnCount;
	const all = `${rows || countOf(rowCount, 'row')}, ${wide ? `${formatCount(columns.length)} of ` : ''}${countOf(columnCount, 'column')}.`;
	const isCut = wide || (shownRows === sent && sent < rowCount);
	return isCut ? `The first ${all} The rest is not kept for display.` : all;
}

const orders = {
	number: ['smallest first', 'largest first'],
	string: ['A to Z', 'Z to A'],
	boolean: ['false first', 'true first'],
	mixed: ['upwards', 'downwards']
} as const;

/** "Sorted by fare, largest first.": empty for a table in its own order. */
export function describeSorting(table: Table, sorting: Sorting | undefined): string {
	const column = sorting && table.columns[sorting.column];
	if (!column) return '';
	const kept = sentRows(table) < table.rowCount ? ' Only the rows kept for display are sorted.' : '';
	return `Sorted by ${column.name}, ${orders[column.type][sorting.descending ? 1 : 0]}.${kept}`;
}
