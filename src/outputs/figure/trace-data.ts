import type { Table, TableColumn, TableValue } from '#protocol/output.ts';
import { plainText } from './plot-text.ts';

type Trace = Record<string, unknown>;

const mostRows = 1_000;

/** The values that a trace holds under `key`; empty when it holds none. */
export function valuesOf(trace: Trace, key: string): readonly unknown[] {
	const values = trace[key];
	if (Array.isArray(values)) return values;
	return ArrayBuffer.isView(values) ? Array.from(values as Float64Array) : [];
}

/** The text of a title, which Plotly takes as a string or as `{ text }`. */
export function titleOf(holder: unknown): string {
	const title = readField(holder, 'title');
	const text = typeof title === 'string' ? title : readField(title, 'text');
	return typeof text === 'string' ? plainText(text) : '';
}

/** The name that the legend shows, or "Trace 2". */
export function traceName(trace: Trace, at: number): string {
	const name = trace['name'];
	return typeof name === 'string' && name !== '' ? plainText(name) : `Trace ${at + 1}`;
}

/** The numbers of a trace as a table: one row per point, or the grid of a heatmap. */
export function traceTable(trace: Trace, axisTitles: { x: string; y: string }): Table {
	return valuesOf(trace, 'z').length > 0 ? gridTable(trace) : pointTable(trace, axisTitles);
}

export function readField(holder: unknown, key: string): unknown {
	return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined;
}

function pointTable(trace: Trace, axisTitles: { x: string; y: string }): Table {
	const keys = ['x', 'y', 'text', 'error_y'].filter((key) => valuesOf(trace, key).length > 0);
	const columns = keys.map((key) => valuesOf(trace, key).map(cellOf));
	const rowCount = Math.max(0, ...columns.map((column) => column.length));
	const names: Record<string, string> = { x: axisTitles.x || 'x', y: axisTitles.y || 'y' };
	return {
		columns: keys.map((key, at) => describeColumn(names[key] ?? key, columns[at] ?? [])),
		rowCount,
		rows: Array.from({ length: Math.min(rowCount, mostRows) }, (_, row) =>
			columns.map((column) => column[row] ?? null)
		)
	};
}

function gridTable(trace: Trace): Table {
	const grid = valuesOf(trace, 'z').map((row) => valuesOf({ row }, 'row').map(cellOf));
	const across = valuesOf(trace, 'x').map(cellOf);
	const down = valuesOf(trace, 'y').map(cellOf);
	const width = Math.min(200, Math.max(0, ...grid.map((row) => row.length)));
	return {
		columns: Array.from({ length: width }, (_, at) =>
			describeColumn(
				String(across[at] ?? at),
				grid.map((row) => row[at] ?? null)
			)
		),
		rowCount: grid.length,
		rows: grid.slice(0, mostRows).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
		index: grid.slice(0, mostRows).map((_, at) => String(down[at] ?? at))
	};
}

function describeColumn(name: string, values: readonly TableValue[]): TableColumn {
	const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
	const [type] = types;
	return {
		name,
		type: types.size === 1 && (type === 'number' || type === 'string' || type === 'boolean') ? type : 'mixed',
		nulls: values.filter((value) => value === null).length
	};
}

function cellOf(value: unknown): TableValue {
	if (typeof value === 'string') return plainText(value);
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
