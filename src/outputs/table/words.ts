import type { Table } from '#protocol/output.ts';
import { sentRows } from '#protocol/table.ts';
import * as words from '#words/outputs.ts';
import type { Sorting } from './sort.ts';

/** "1,309 rows, 12 columns": the name of a table for those who hear it. */
export function describeTable({ rowCount, columns, columnCount = columns.length }: Table): string {
	return words.tableSize(rowCount, columnCount);
}

/** How much of the table stands there, of how much. */
export function describeExtent(table: Table, shownRows: number): string {
	const { rowCount, columns, columnCount = columns.length } = table;
	const sent = sentRows(table);
	const isCut = columns.length < columnCount || (shownRows === sent && sent < rowCount);
	return words.extent(
		{ shown: shownRows, all: rowCount },
		{ shown: columns.length, all: columnCount },
		isCut
	);
}

/** "Sorted by fare, largest first.": empty for a table in its own order. */
export function describeSorting(table: Table, sorting: Sorting | undefined): string {
	const column = sorting && table.columns[sorting.column];
	if (!column) return '';
	const sorted = words.sortedBy(column.name, words.orders[column.type][sorting.descending ? 1 : 0]);
	return sentRows(table) < table.rowCount ? `${sorted} ${words.onlyKeptSorted}` : sorted;
}
