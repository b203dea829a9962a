import type { Table, TableColumn, TableValue } from '#protocol/output.ts';
import { plainText } from './plot-text.ts';
import { gridOf, readField, valuesOf } from './trace-data.ts';

type Trace = Record<string, unknown>;

const mostColumns = 200;

/** Lists of a trace that lie deeper, and what the table calls them. */
const innerLists = [
	['marker', 'size'],
	['marker', 'color'],
	['error_x', 'array'],
	['error_x', 'arrayminus'],
	['error_y', 'array'],
	['error_y', 'arrayminus']
] as const;
/** First what everybody looks for. */
const firstKeys = ['x', 'y', 'z'];

/** What a trace draws as a table: one row per point, or the grid of a heatmap. */
export function traceTable(trace: Trace, axisTitles: { x: string; y: string }): Table {
	const grid = gridOf(trace);
	return grid.length > 0 ? gridTable(trace, grid) : pointTable(trace, axisTitles);
}

function pointTable(trace: Trace, axisTitles: { x: string; y: string }): Table {
	const lists = [...topLists(trace), ...deepLists(trace)].map(
		([key, values]) => [key, values.map(cellOf)] as const
	);
	const rowCount = Math.max(0, ...lists.map(([, values]) => values.length));
	const names: Record<string, string> = { x: axisTitles.x || 'x', y: axisTitles.y || 'y' };
	return {
		columns: lists.map(([key, values]) => makeColumn(names[key] ?? key, values, rowCount)),
		rowCount
	};
}

/** Every list of the trace that has a value per point: of a box plot drawn from its quartiles, those. */
function topLists(trace: Trace): [string, readonly unknown[]][] {
	const keys = [...firstKeys, ...Object.keys(trace).filter((key) => !firstKeys.includes(key))];
	return keys
		.map((key): [string, readonly unknown[]] => [key, valuesOf(trace, key)])
		.filter(
			([, values]) => values.length > 0 && values.every((value) => typeof value !== 'object' || !value)
		);
}

function deepLists(trace: Trace): [string, readonly unknown[]][] {
	return innerLists
		.map(([holder, key]): [string, readonly unknown[]] => [
			`${holder}.${key}`,
			valuesOf({ list: readField(trace[holder], key) }, 'list')
		])
		.filter(([, values]) => values.length > 0);
}

function gridTable(trace: Trace, rows: readonly (readonly unknown[])[]): Table {
	const grid = rows.map((row) => row.map(cellOf));
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
