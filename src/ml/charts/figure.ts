import { requireList } from '../require-fields.ts';

/** The trace types that the page can draw. */
const traceTypes = ['scatter', 'bar', 'histogram', 'heatmap', 'box', 'violin', 'contour'] as const;

export type TraceType = (typeof traceTypes)[number];

/** One layer of a chart: a Plotly trace as plain data. */
export interface Trace {
	type: TraceType;
	[key: string]: unknown;
}

/** Titles, axes and legend of a chart: a Plotly layout as plain data. */
export type Layout = Record<string, unknown>;

/** A Plotly figure as plain data. As the last expression of a cell it is shown as a chart. */
export interface Figure {
	data: Trace[];
	layout: Layout;
}

/**
 * A chart from Plotly traces and a layout, for what the other helpers do not draw.
 *
 * A title may be a string, also that of an axis. A trace without `type` is a `scatter`. O(n): what it is given is
 * copied.
 *
 * @param data traces of the types scatter, bar, histogram, heatmap, box, violin and contour
 * @param layout a Plotly layout
 * @throws TypeError for any other trace type
 * @see https://plotly.com/javascript/reference/
 * @example
 * figure([{ type: 'violin', y: [1, 2, 2, 3] }], { title: 'Ages', yaxis: { title: 'age (years)' } });
 */
export function figure(data: readonly Record<string, unknown>[], layout: Layout = {}): Figure {
	requireList(data, 'data');
	return { data: data.map(toTrace), layout: withTitleObjects(layout) };
}

function toTrace(trace: Record<string, unknown>): Trace {
	const { type = 'scatter' } = trace;
	const known = traceTypes.find((name) => name === type);
	if (known) return { ...trace, type: known };
	throw new TypeError(`There is no trace type '${String(type)}' here. Take one of ${traceTypes.join(', ')}.`);
}

/** Plotly 3 and later ignore a title that is a string, without a word. */
function withTitleObjects(layout: Layout): Layout {
	const entries = Object.entries(layout).map(([key, value]) => {
		if (key === 'title' && typeof value === 'string') return [key, { text: value }];
		if (/^[xy]axis\d*$/.test(key) && isRecord(value)) return [key, withTitleObjects(value)];
		return [key, value];
	});
	return Object.fromEntries(entries) as Layout;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
