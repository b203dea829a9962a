/**
 * Scatter traces with very many points. Plotly makes an element of the page for each marker, which takes seconds for a
 * hundred thousand; WebGL would add 150 kB and needs `eval`, which the page's policy forbids. So Plotly keeps the points
 * (axes, hovering) without drawing them, and we paint them.
 */
import { heldValues, numberRange, readField, type Values } from './trace-data.ts';
import { isCloud } from './shapes.ts';

type Trace = Record<string, unknown>;

/** A trace that is painted: where Plotly holds its points, and where the look of its markers. */
export interface Cloud {
	points: number;
	look: number;
}

export interface SplitChart {
	/** What Plotly draws. */
	data: Trace[];
	clouds: Cloud[];
	/** Per cloud, what its author gave as `marker.color`. */
	colours: unknown[];
	/** Whether the clouds lie above all else: they come last. */
	areOnTop: boolean;
}

/**
 * In each cloud's place a trace with its outermost points only, for the legend, the ends of the axes, the colours and the
 * colour bar; after all others one with its points, without markers.
 */
export function splitClouds(data: readonly Trace[]): SplitChart {
	const places = data.flatMap((trace, at) => (isCloud(trace) ? [at] : []));
	const looks = data.map((trace, at) => (places.includes(at) ? makeLook(trace, at) : trace));
	const points = places.map((at) => makePoints(data[at]!, at));
	return {
		data: [...looks, ...points],
		clouds: places.map((look, at) => ({ look, points: data.length + at })),
		colours: places.map((at) => readField(data[at]!['marker'], 'color')),
		areOnTop: places.every((at, index) => at === data.length - places.length + index)
	};
}

/** Plotly counts two traces where there is one, and would show a legend for it. */
export function hidesLegend(data: readonly Trace[], layout: Trace): boolean {
	return layout['showlegend'] === undefined && data.length === 1 && data[0]!['showlegend'] !== true;
}

/** Hides and shows both halves of a cloud by one press on the legend. */
const groupOf = (trace: Trace, at: number) => trace['legendgroup'] ?? `cloud ${at}`;

/** What has a value per point and is not needed where hardly any points are. */
const perPoint = ['text', 'hovertext', 'customdata', 'ids'];

function makeLook(trace: Trace, at: number): Trace {
	const kept = Object.fromEntries(Object.entries(trace).filter(([key]) => !perPoint.includes(key)));
	const [x, y] = [heldValues(trace, 'x'), heldValues(trace, 'y')];
	const outermost = findOutermost(x, y);
	const pick = (values: Values) => outermost.map((index) => values[index] ?? null);
	const marker = { ...(trace['marker'] as Trace | undefined) };
	const colours = heldValues(marker, 'color');
	if (colours.length > 0) {
		marker['color'] = pick(colours);
		if (!('coloraxis' in marker)) Object.assign(marker, colourEnds(colours, marker));
	}
	const points = outermost.length > 0 ? { x: pick(x), y: pick(y) } : { x: [null], y: [null] };
	return { ...kept, ...points, marker, hoverinfo: 'skip', legendgroup: groupOf(trace, at) };
}

/** Places of the points that lie farthest to each side; none when the axes count something else than numbers. */
function findOutermost(x: Values, y: Values): number[] {
	const ends = [numberRange(x), numberRange(y)];
	if (!ends[0] || !ends[1]) return [];
	const places = [x, y].flatMap((values, at) =>
		[ends[at]!.low, ends[at]!.high].map((end) => (values as Float64Array).indexOf(end))
	);
	return [...new Set(places)];
}

/** Of the colour scale: the author's own, or those of the whole cloud. */
function colourEnds(colours: Values, { cmin, cmax }: Trace): Trace {
	const range = numberRange(colours);
	return range ? { cmin: cmin ?? range.low, cmax: cmax ?? range.high } : {};
}

function makePoints(trace: Trace, at: number): Trace {
	const { marker: _, ...points } = trace;
	return { ...points, mode: 'none', showlegend: false, legendgroup: groupOf(trace, at) };
}
