/** Tables from danfo frames and from lists of records. */
import type { Table, TableColumn, TableValue } from '#protocol/output.ts';
import { isPlainObject, type FrameLike } from './recognise.ts';

/** Rows that are sent; the page says how many there are in all. */
const sentRows = 1000;
const sentColumns = 100;

export function tableFromFrame(frame: FrameLike, rows = sentRows): Table {
	const columns = frame.$isSeries ? ['values'] : [...frame.columns].slice(0, sentColumns);
	const values = frame.$isSeries ? frame.values.map((value) => [value]) : (frame.values as unknown[][]);
	const table = buildTable(columns, values, rows);
	const index = [...frame.index].slice(0, table.rows.length).map(String);
	return index.every((label, at) => label === String(at)) ? table : { ...table, index };
}

/** @returns undefined unless every item is a plain object and the keys look like columns */
export function tableFromRecords(records: readonly unknown[], rows = sentRows): Table | undefined {
	if (records.length === 0 || !records.every(isPlainObject)) return undefined;
	const columns = [...new Set(records.slice(0, rows).flatMap(Object.keys))];
	if (columns.length === 0 || columns.length > sentColumns) return undefined;
	const cells = records.map((record) => columns.map((column) => record[column]));
	if (!cells.slice(0, rows).every((row) => row.every(isTableValue))) return undefined;
	return buildTable(columns, cells, rows);
}

function isTableValue(value: unknown): boolean {
	return value == null || typeof value !== 'object' ? typeof value !== 'function' : value instanceof Date;
}

function buildTable(names: string[], values: readonly (readonly unknown[])[], rows: number): Table {
	return {
		columns: names.map((name, at) => describeColumn(name, values, at)),
		rowCount: values.length,
		rows: values.slice(0, rows).map((row) => names.map((_, at) => toTableValue(row[at])))
	};
}

function describeColumn(name: string, rows: readonly (readonly unknown[])[], at: number): TableColumn {
	const types = new Set<string>();
	let nulls = 0;
	for (const row of rows) {
		const value = toTableValue(row[at]);
		if (value === null) nulls++;
		else types.add(typeof value);
	}
	const type =
		types.size === 1 ? ([...types][0] as TableColumn['type']) : types.size === 0 ? 'string' : 'mixed';
	return { name, type, nulls };
}

/** NaN is how frames write a missing number. */
export function toTableValue(value: unknown): TableValue {
	if (value == null || Number.isNaN(value)) return null;
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
	return typeof value === 'string' ? value.slice(0, 500) : String(value).slice(0, 500);
}
