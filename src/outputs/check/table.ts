import type { Table, TableColumn, TableValue } from '#protocol/output.ts';
import { isFields, readCount, readList, readOneOf, readText } from './read.ts';

/** How much of a table is kept. */
export interface TableRoom {
	rows: number;
	values: number;
	/** Characters of all texts together. */
	characters: number;
}

/** Of a table that is an output by itself. */
const wholeTable: TableRoom = { rows: 200_000, values: 2_000_000, characters: 12_000_000 };

/** Of a table inside a value. */
export const innerTable: TableRoom = { rows: 1000, values: 50_000, characters: 200_000 };

const mostColumns = 200;
const longestName = 1000;

/** A table in which every column has a value for each row. Anything else is repaired or left out. */
export function checkTable(value: unknown, room = wholeTable): Table {
	if (!isFields(value)) return { columns: [], rowCount: 0 };
	const sources = readList(value['columns'], mostColumns).map((column) => (isFields(column) ? column : {}));
	const lengths = sources.map(({ values }) => lengthOf(values));
	const rows = Math.min(
		Math.max(0, ...lengths),
		room.rows,
		Math.floor(room.values / Math.max(1, sources.length))
	);
	const texts = { left: room.characters };
	const columns = sources.map((column): TableColumn => ({
		name: readText(column['name'], longestName),
		...readValues(column['values'], column['type'], rows, texts),
		nulls: readCount(column['nulls'])
	}));
	const table: Table = { columns, rowCount: Math.max(rows, readCount(value['rowCount'])) };
	const columnCount = readCount(value['columnCount']);
	if (columnCount > columns.length) table.columnCount = columnCount;
	const index = readList(value['index'], rows).map((label) => takeText(label, texts));
	if (index.length > 0 && index.length === rows) table.index = index;
	return table;
}

function lengthOf(values: unknown): number {
	return values instanceof Float64Array || Array.isArray(values) ? values.length : 0;
}

interface Texts {
	/** Characters that may still be kept. */
	left: number;
}

function readValues(
	values: unknown,
	type: unknown,
	rows: number,
	texts: Texts
): Pick<TableColumn, 'type' | 'values'> {
	if (values instanceof Float64Array) return { type: 'number', values: readNumbers(values, rows) };
	const list: readonly unknown[] = Array.isArray(values) ? values : [];
	const kept: TableValue[] = [];
	for (let row = 0; row < rows; row++) kept.push(readCell(list[row], texts));
	return { type: readOneOf(type, ['mixed', 'string', 'boolean']), values: kept };
}

function readNumbers(values: Float64Array, rows: number): Float64Array {
	if (values.length >= rows) return values.subarray(0, rows);
	const padded = new Float64Array(rows).fill(NaN);
	padded.set(values);
	return padded;
}

function readCell(value: unknown, texts: Texts): TableValue {
	if (typeof value === 'string') return takeText(value, texts);
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function takeText(value: unknown, texts: Texts): string {
	const text = readText(value, Math.min(longestName, texts.left));
	texts.left -= text.length;
	return text;
}
