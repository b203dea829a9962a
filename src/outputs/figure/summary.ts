import type { FigureSpec } from '#protocol/output.ts';
import { describeTrace } from './describe-trace.ts';
import { plainText } from './plot-text.ts';
import { readField, titleOf, traceName, valuesOf } from './trace-data.ts';

type Trace = Record<string, unknown>;

const mostTraces = 6;
const mostNotes = 6;

const typeNames: Record<string, string> = {
	bar: 'bar chart',
	histogram: 'histogram',
	heatmap: 'heatmap',
	box: 'box plot',
	violin: 'violin plot',
	contour: 'contour plot'
};

/**
 * A chart in words, for readers who do not see it: its type, title, axes, for each trace the number of points and their
 * range, and what is written into the chart.
 */
export function summarise({ data, layout }: FigureSpec): string {
	const types = [...new Set(data.map(typeName))].join(' and ');
	const title = titleOf(layout);
	const sentences = [`${capitalise(types)}${title ? `: ${title}` : ''}.`, ...axisSentences(layout)];
	const traces = data.slice(0, mostTraces).map((trace, at) => traceSentence(trace, at, data.length));
	if (data.length > mostTraces) traces.push(`And ${data.length - mostTraces} more traces.`);
	return [...sentences, ...traces, ...noteSentences(layout)].join(' ');
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
	return Object.keys(layout).flatMap((key) => {
		const [, letter, number] = /^([xy])axis(\d*)$/.exec(key) ?? [];
		const title = titleOf(layout[key]);
		if (letter === undefined || title === '') return [];
		const name = `${letter === 'x' ? 'Horizontal' : 'Vertical'} axis${number ? ` ${number}` : ''}`;
		return [`${name}: ${title}${readField(layout[key], 'type') === 'log' ? ' (logarithmic)' : ''}.`];
	});
}

function traceSentence(trace: Trace, at: number, traceCount: number): string {
	const words = describeTrace(trace);
	return traceCount > 1 ? `${traceName(trace, at)}: ${words}.` : `${capitalise(words)}.`;
}

function noteSentences(layout: Trace): string[] {
	const texts = valuesOf(layout, 'annotations').map((note) => readField(note, 'text'));
	const notes = texts.filter((text) => typeof text === 'string').map(plainText);
	if (notes.length === 0) return [];
	const rest = notes.length - mostNotes;
	const shown = notes.slice(0, mostNotes).join('; ');
	return [`Written in the chart: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`];
}

function capitalise(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
