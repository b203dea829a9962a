import type { FigureSpec } from '#protocol/output.ts';
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
		return { problem: 'A chart is an object with `data`, a list of traces, and `layout`.' };
	}
	const problem = findProblem(value['data']);
	if (problem) return { problem };
	const allowance: Allowance = { points: mostPoints, bytes: mostBytes };
	const data = value['data'].map((trace) => copyPlain(trace, allowance) as Fields);
	const layout = checkLayout(value['layout'], allowance);
	if (allowance.points < 0 || allowance.bytes < 0) return { problem: tooBig };
	const shapes = data.reduce((sum, trace) => sum + countShapes(trace), 0);
	return shapes > mostShapes ? { problem: tooManyShapes(shapes) } : { figure: { data, layout } };
}

const tooBig =
	`This chart holds more than ${mostPoints.toLocaleString('en')} values or twelve megabytes, too much to draw. ` +
	'Draw a random sample, or a histogram or heatmap of counts.';

function tooManyShapes(count: number): string {
	return (
		`This chart would consist of ${count.toLocaleString('en')} shapes; more than ` +
		`${mostShapes.toLocaleString('en')} freeze the page. Many points are drawn quickly with mode \`'markers'\` and ` +
		"round markers of one size, or with `'lines'`; else draw a random sample, or a histogram of counts."
	);
}

function findProblem(traces: readonly unknown[]): string | undefined {
	if (traces.length === 0) return 'This chart has no traces: `data` is an empty list.';
	if (traces.length > mostTraces)
		return `This chart has ${traces.length} traces; at most ${mostTraces} can be drawn.`;
	for (const [at, trace] of traces.entries()) {
		if (!isFields(trace)) return `Trace ${at} of this chart is not an object.`;
		const type = trace['type'] ?? 'scatter';
		if (!isTraceType(type)) return unknownType(type);
	}
	return undefined;
}

// Plotly would silently draw an unregistered type as a scatter chart.
function unknownType(type: unknown): string {
	const name = readText(type, 40);
	const last = traceTypes.at(-1) ?? '';
	return (
		`The trace type ${name ? `\`${name}\`` : 'of this chart'} is not one of the types that can be drawn here: ` +
		`${traceTypes.slice(0, -1).join(', ')} and ${last}.`
	);
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
