import type { FigureSpec } from '#protocol/output.ts';
import { formatCount, formatNumber } from '../value/numbers.ts';
import { plainText } from './plot-text.ts';
import { titleOf, traceName, valuesOf } from './trace-data.ts';

type Trace = Record<string, unknown>;

const mostTraces = 6;
const mostCategories = 6;

const typeNames: Record<string, string> = {
	bar: 'bar chart',
	histogram: 'histogram',
	heatmap: 'heatmap',
	box: 'box plot',
	violin: 'violin plot',
	contour: 'contour plot'
};

/**
 * A chart in words, for readers who do not see it: its type, title, axes, and for each trace the
 * number of points and their range.
 */
export function summarise({ data, layout }: FigureSpec): string {
	const types = [...new Set(data.map(typeName))].join(' and ');
	const title = titleOf(layout);
	const sentences = [`${capitalise(types)}${title ? `: ${title}` : ''}.`, ...axisSentences(layout)];
	const traces = data.slice(0, mostTraces).map((trace, at) => describeTrace(trace, at, data.length));
	if (data.length > mostTraces) traces.push(`And ${data.length - mostTraces} more traces.`);
	return [...sentences, ...traces].join(' ');
}

function typeName(trace: Trace): string {
	const type = String(trace['type'] ?? 'scatter');
	return typeNames[type] ?? (drawsLines(trace) ? 'line chart' : 'scatter plot');
}

/** Without a mode, Plotly joins the points of a scatter trace by lines. */
function drawsLines(trace: Trace): boolean {
	const mode = trace['mode'];
	return typeof mode === 'string' ? mode.includes('lines') : true;
}

function axisSentences(layout: Trace): string[] {
	const names = { xaxis: 'Horizontal axis', yaxis: 'Vertical axis' };
	return Object.entries(names).flatMap(([key, name]) => {
		const title = titleOf(layout[key]);
		return title ? [`${name}: ${title}.`] : [];
	});
}

function describeTrace(trace: Trace, at: number, traceCount: number): string {
	const parts = ['x', 'y'].flatMap((key) => describeValues(key, valuesOf(trace, key)));
	const grid = valuesOf(trace, 'z').map((row) => valuesOf({ row }, 'row'));
	const facts = grid.length > 0 ? [describeGrid(grid)] : [countPoints(trace), ...parts];
	return `${traceCount > 1 ? `${traceName(trace, at)}: ` : ''}${capitaliseIf(traceCount === 1, facts.join(', '))}.`;
}

function countPoints(trace: Trace): string {
	const count = Math.max(valuesOf(trace, 'x').length, valuesOf(trace, 'y').length);
	const noun =
		trace['type'] === 'bar' ? 'bar' : trace['type'] === 'scatter' || !trace['type'] ? 'point' : 'value';
	return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function describeGrid(grid: readonly (readonly unknown[])[]): string {
	const size = `${grid.length} rows and ${Math.max(...grid.map((row) => row.length))} columns`;
	return [size, ...describeValues('values', grid.flat())].join(', ');
}

function describeValues(name: string, values: readonly unknown[]): string[] {
	const range = findRange(values);
	if (range) return [`${name} from ${formatNumber(range.low)} to ${formatNumber(range.high)}`];
	const categories = [...new Set(values.filter((value) => typeof value === 'string').map(plainText))];
	if (categories.length === 0) return [];
	const shown = categories.slice(0, mostCategories).join(', ');
	const rest = categories.length - mostCategories;
	return [`${name}: ${shown}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`];
}

function findRange(values: readonly unknown[]): { low: number; high: number } | undefined {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (typeof value !== 'number' || !Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low <= high ? { low, high } : undefined;
}

function capitalise(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function capitaliseIf(condition: boolean, text: string): string {
	return condition ? capitalise(text) : text;
}
