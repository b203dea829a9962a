import type { Table, TableColumn, TableValue } from '#protocol/output.ts';
import { isFields, readCount, readList, readOneOf, readText } from './read.ts';

const mostColumns = 200;
const mostRows = 1_000;
const mostCells = 50_000;
const longestCell = 1_000;

/** A table in which every row has one value per column. Anything else is repaired or left out. */
export function checkTable(value: unknown): Table {
	if (!isFields(value)) return { columns: [], rowCount: 0, rows: [] };
	const columns = readList(value['columns'], mostColumns).map(readColumn);
	const rowLimit = Math.min(mostRows, Math.floor(mostCells / Math.max(1, columns.length)));
	const rows = readList(value['rows'], rowLimit).map((row) => readRow(row, columns.length));
	const table: Table = { columns, rowCount: Math.max(rows.length, readCount(value['rowCount'])), rows };
	const index = readList(value['index'], rows.length).map((label) => readText(label, longestCell));
	if (index.length > 0 && index.length === rows.length) table.index = index;
	return table;
}

function readColumn(column: unknown): TableColumn {
	const fields = isFields(column) ? column : {};
	return {
		name: readText(fields['name'], longestCell),
		type: readOneOf(fields['type'], ['mixed', 'number', 'string', 'boolean']),
		nulls: readCount(fields['nulls'])
	};
}

function readRow(row: unknown, width: number): TableValue[] {
	const values = readList(row, width);
	return Array.from({ length: width }, (_, at) => readCell(values[at]));
}

function readCell(value: unknown): TableValue {
	if (typeof value === 'string') return readText(value, longestCell);
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
