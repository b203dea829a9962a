import type { FigureSpec } from '#protocol/output.ts';
import * as words from '#words/output-checks.ts';
import { isFields, readText, type Fields } from '../check/read.ts';
import { copyPlain, type Allowance } from './copy-plain.ts';
import { countShapes, mostShapes } from './shapes.ts';
import { isTraceType, traceTypes } from './trace-types.ts';

/** Values of all arrays of a chart together. More freezes the page while Plotly draws. */
export const mostPoints = 600_000;
const mostBytes = 12_000_000;
const mostTraces = 200;

const shortest = 160;
const tallest = 900;

/**
 * Layout keys that reach Plotly. Not among them: `images` (they load addresses), `updatemenus` and
 * `sliders` (their buttons can set any other key), maps, and `template` (the page has its own theme).
 */
const layoutKeys = new Set(
	(
		'annotations barcornerradius bargap bargroupgap barmode barnorm boxgap boxgroupgap boxmode calendar clickmode ' +
		'coloraxis colorscale colorway dragmode font grid height hoverdistance hoverlabel hovermode legend margin ' +
		'separators shapes showlegend spikedistance title uniformtext violingap violingroupgap violinmode'
	).split(' ')
);

const axisKey = /^(?:[xy]axis|coloraxis|legend)\d{0,2}$/;

export type CheckedFigure = { figure: FigureSpec } | { problem: string };

/**
 * A chart that is safe and light enough to draw, or one sentence on why it cannot be drawn.
 * `value` comes from the kernel and may be anything.
 */
export function checkFigure(value: unknown): CheckedFigure {
	if (!isFields(value) || !Array.isArray(value['data'])) {
		return { problem: words.noChart };
	}
	const problem = findProblem(value['data']);
	if (problem) return { problem };
	const allowance: Allowance = { points: mostPoints, bytes: mostBytes };
	const data = value['data'].map((trace) => copyPlain(trace, allowance) as Fields);
	const layout = checkLayout(value['layout'], allowance);
	if (allowance.points < 0 || allowance.bytes < 0) return { problem: words.tooManyValues(mostPoints) };
	const shapes = data.reduce((sum, trace) => sum + countShapes(trace), 0);
	return shapes > mostShapes
		? { problem: words.tooManyShapes(shapes, mostShapes) }
		: { figure: { data, layout } };
}

function findProblem(traces: readonly unknown[]): string | undefined {
	if (traces.length === 0) return words.noTraces;
	if (traces.length > mostTraces) return words.tooManyTraces(traces.length, mostTraces);
	for (const [at, trace] of traces.entries()) {
		if (!isFields(trace)) return words.noTrace(at);
		const type = trace['type'] ?? 'scatter';
		// Plotly would silently draw an unregistered type as a scatter chart.
		if (!isTraceType(type)) return words.unknownType(readText(type, 40), traceTypes);
	}
	return undefined;
}

function checkLayout(value: unknown, allowance: Allowance): Fields {
	if (!isFields(value)) return {};
	const kept = Object.fromEntries(
		Object.entries(value).filter(([key]) => layoutKeys.has(key) || axisKey.test(key))
	);
	const layout = copyPlain(kept, allowance) as Fields;
	const height = layout['height'];
	delete layout['height'];
	if (typeof height === 'number' && height > 0)
		layout['height'] = Math.min(tallest, Math.max(shortest, height));
	return layout;
}
