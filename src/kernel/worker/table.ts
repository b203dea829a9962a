/** Tables from danfo frames and from lists of records. */
import type { ColumnType, Table, TableColumn, TableValue } from '#protocol/output.ts';
import { partsOf } from './frame-parts.ts';
import { isPlainObject, type FrameLike } from './recognise.ts';

/** How much of a table is sent; the page says how much there is in all. */
export interface TableLimits {
	rows: number;
	columns: number;
	/** Values in all: of a wide table fewer rows are sent. */
	values: number;
	/** Characters of one text. */
	characters: number;
	/** Characters of all texts together: where they end, so do the rows. */
	allCharacters: number;
}

/** For looking at, in a view that scrolls. */
export const shownTable: TableLimits = {
	rows: 200_000,
	columns: 200,
	values: 2_000_000,
	characters: 1000,
	allCharacters: 10_000_000
};

export function tableFromFrame(frame: FrameLike, limits = shownTable): Table {
	const { columns, rows, index: labels } = partsOf(frame);
	const names = frame.$isSeries ? ['values'] : columns.map(String);
	const read = frame.$isSeries
		? (row: number) => rows[row]
		: (row: number, column: number) => (rows[row] as unknown[])[column];
	const index = labels.slice(0, limits.rows).map((label) => String(label).slice(0, limits.characters));
	const isCounted = index.every((label, at) => label === String(at));
	return buildTable({ names, rowCount: rows.length, read, ...(!isCounted && { index }) }, limits);
}

/** @returns undefined unless every item is a plain object of plain values and the keys look like columns */
export function tableFromRecords(records: readonly unknown[], limits = shownTable): Table | undefined {
	if (records.length === 0 || !records.every(isPlainObject)) return undefined;
	const names = new Set<string>();
	for (const record of records) {
		for (const name of Object.keys(record)) names.add(name);
		if (names.size > limits.columns) return undefined;
	}
	const columns = [...names];
	if (columns.length === 0 || !records.every((record) => columns.every((name) => isCell(record, name))))
		return undefined;
	const read = (row: number, column: number) => records[row]![columns[column]!];
	return buildTable({ names: columns, rowCount: records.length, read }, limits);
}

/** What a getter would give is not known without calling it. */
function isCell(record: object, name: string): boolean {
	const property = Object.getOwnPropertyDescriptor(record, name);
	if (property === undefined) return true;
	const { value, get } = property as { value?: unknown; get?: unknown };
	if (get !== undefined || typeof value === 'function') return false;
	return typeof value !== 'object' || value === null || value instanceof Date;
}

interface Source {
	names: string[];
	rowCount: number;
	read(row: number, column: number): unknown;
	/** Labels of the rows, when they are not 0, 1, 2, … */
	index?: string[];
}

function buildTable({ names, rowCount, read, index }: Source, limits: TableLimits): Table {
	const sent = names.slice(0, limits.columns);
	const room = Math.min(rowCount, limits.rows, Math.floor(limits.values / Math.max(1, sent.length)));
	const columns = sent.map((name, at) =>
		describeColumn(name, rowCount, room, (row) => toTableValue(read(row, at), limits.characters))
	);
	const texts = [...columns.map(({ values }) => values), ...(index ? [index] : [])];
	const rows = countRowsWithin(texts, room, limits.allCharacters);
	return {
		columns: columns.map((column) => ({ ...column, values: column.values.slice(0, rows) })),
		...(sent.length < names.length && { columnCount: names.length }),
		rowCount,
		...(index && { index: index.slice(0, rows) })
	};
}

/** Type and missing values are those of all rows; values are kept of the first ones only. */
function describeColumn(
	name: string,
	rowCount: number,
	kept: number,
	read: (row: number) => TableValue
): TableColumn {
	const values: TableValue[] = [];
	let found: ColumnType | undefined;
	let nulls = 0;
	for (let row = 0; row < rowCount; row++) {
		const value = read(row);
		if (row < kept) values.push(value);
		if (value === null) nulls++;
		else if (found === undefined) found = typeof value as ColumnType;
		else if (found !== typeof value) found = 'mixed';
	}
	const type = found ?? 'string';
	return { name, type, nulls, values: type === 'number' ? toNumbers(values) : values };
}

function toNumbers(values: readonly TableValue[]): Float64Array {
	const numbers = new Float64Array(values.length);
	for (let at = 0; at < values.length; at++) numbers[at] = (values[at] as number | null) ?? NaN;
	return numbers;
}

/** How many of the first rows have no more characters than `limit` among them. */
function countRowsWithin(columns: readonly TableColumn['values'][], rows: number, limit: number): number {
	const texts = columns.filter((values) => !(values instanceof Float64Array));
	let characters = 0;
	for (let row = 0; row < rows; row++) {
		for (const values of texts) {
			const value = values[row];
			if (typeof value === 'string') characters += value.length;
		}
		if (characters > limit) return row;
	}
	return rows;
}

/** NaN is how frames write a missing number. */
export function toTableValue(value: unknown, characters: number): TableValue {
	if (typeof value === 'number') return Number.isNaN(value) ? null : value;
	if (value == null) return null;
	if (typeof value === 'boolean') return value;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
	const text = String(value);
	return text.length > characters ? `${text.slice(0, characters - 1)}…` : text;
}
