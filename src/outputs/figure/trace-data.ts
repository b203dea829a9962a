import type { Table, TableColumn, TableValue } from '#protocol/output.ts';
import { plainText } from './plot-text.ts';

type Trace = Record<string, unknown>;

const mostColumns = 200;

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
		columns: keys.map((key, at) => makeColumn(names[key] ?? key, columns[at] ?? [], rowCount)),
		rowCount
	};
}

function gridTable(trace: Trace): Table {
	const grid = valuesOf(trace, 'z').map((row) => valuesOf({ row }, 'row').map(cellOf));
	const across = valuesOf(trace, 'x').map(cellOf);
	const down = valuesOf(trace, 'y').map(cellOf);
	const width = Math.max(0, ...grid.map((row) => row.length));
	return {
		columns: Array.from({ length: Math.min(mostColumns, width) }, (_, at) => {
			const values = grid.map((row) => row[at] ?? null);
			return makeColumn(String(across[at] ?? at), values, grid.length);
		}),
		...(width > mostColumns && { columnCount: width }),
		rowCount: grid.length,
		index: grid.map((_, at) => String(down[at] ?? at))
	};
}

function makeColumn(name: string, values: readonly TableValue[], rowCount: number): TableColumn {
	const all = Array.from({ length: rowCount }, (_, row) => values[row] ?? null);
	const types = new Set(all.filter((value) => value !== null).map((value) => typeof value));
	const nulls = all.filter((value) => value === null).length;
	const [type] = types;
	if (types.size !== 1 || type === undefined) return { name, type: 'mixed', nulls, values: all };
	if (type !== 'number') return { name, type: type as 'string' | 'boolean', nulls, values: all };
	return { name, type, nulls, values: Float64Array.from(all, (value) => (value as number | null) ?? NaN) };
}

function cellOf(value: unknown): TableValue {
	if (typeof value === 'string') return plainText(value);
	if (Number.isNaN(value)) return null;
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
