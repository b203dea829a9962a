import * as words from '#words/charts.ts';
import { plainText } from './plot-text.ts';

type Trace = Record<string, unknown>;

/** As a trace holds them. */
export type Values = readonly unknown[] | Float64Array;

/** The values that a trace holds under `key`, without a copy, which takes long for very many; empty when it holds none. */
export function heldValues(trace: Trace, key: string): Values {
	const values = trace[key];
	return Array.isArray(values) || ArrayBuffer.isView(values) ? (values as Values) : [];
}

/** The same as a list. */
export function valuesOf(trace: Trace, key: string): readonly unknown[] {
	return toList(heldValues(trace, key));
}

export function toList(values: Values): readonly unknown[] {
	return Array.isArray(values) ? values : Array.from(values);
}

/** The rows of a heatmap or contour plot; empty for a trace that has no grid. */
export function gridOf(trace: Trace): readonly (readonly unknown[])[] {
	const rows = valuesOf(trace, 'z').map((row) => valuesOf({ row }, 'row'));
	return rows.some((row) => row.length > 0) ? rows : [];
}

/** How many points a trace has, or cells of its grid. */
export function pointCount(trace: Trace): number {
	const cells = gridOf(trace).reduce((sum, row) => sum + row.length, 0);
	return cells > 0 ? cells : Math.max(...['x', 'y', 'z'].map((key) => lengthOf(trace[key])));
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
	return typeof name === 'string' && name !== '' ? plainText(name) : words.trace(at + 1);
}

/** Lowest and highest number; undefined when there is none. */
export function numberRange(values: Values): { low: number; high: number } | undefined {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (typeof value !== 'number' || !Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low <= high ? { low, high } : undefined;
}

export function readField(holder: unknown, key: string): unknown {
	return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined;
}

function lengthOf(values: unknown): number {
	const isList = Array.isArray(values) || ArrayBuffer.isView(values);
	return isList ? (values as ArrayLike<unknown>).length : 0;
}
