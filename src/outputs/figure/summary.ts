import type { FigureSpec } from '#protocol/output.ts';
import * as words from '#words/charts.ts';
import { describeTrace } from './describe-trace.ts';
import { plainText } from './plot-text.ts';
import { readField, titleOf, traceName, valuesOf } from './trace-data.ts';

type Trace = Record<string, unknown>;

const mostTraces = 6;
const mostNotes = 6;

/**
 * A chart in words, for readers who do not see it: its type, title, axes, for each trace the number of points and their
 * range, and what is written into the chart.
 */
export function summarise({ data, layout }: FigureSpec): string {
	const types = [...new Set(data.map(typeName))];
	const sentences = [words.chart(types, titleOf(layout)), ...axisSentences(layout)];
	const traces = data.slice(0, mostTraces).map((trace, at) => traceSentence(trace, at, data.length));
	if (data.length > mostTraces) traces.push(words.moreTraces(data.length - mostTraces));
	return [...sentences, ...traces, ...noteSentences(layout)].join(' ');
}

function typeName(trace: Trace): string {
	const type = String(trace['type'] ?? 'scatter');
	return words.types[type] ?? (drawsLines(trace) ? words.lineChart : words.scatterPlot);
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
		const isLogarithmic = readField(layout[key], 'type') === 'log';
		return [words.axis(letter === 'x', number ?? '', title, isLogarithmic)];
	});
}

function traceSentence(trace: Trace, at: number, traceCount: number): string {
	const facts = describeTrace(trace);
	return traceCount > 1 ? `${traceName(trace, at)}: ${facts}.` : `${words.capital(facts)}.`;
}

function noteSentences(layout: Trace): string[] {
	const texts = valuesOf(layout, 'annotations').map((note) => readField(note, 'text'));
	const notes = texts.filter((text) => typeof text === 'string').map(plainText);
	if (notes.length === 0) return [];
	return [words.notes(notes.slice(0, mostNotes), notes.length - mostNotes)];
}
