/**
 * Scatter traces with very many points. Plotly makes an element of the page for each marker, which takes seconds for a
 * hundred thousand; WebGL would add 150 kB and needs `eval`, which the page's policy forbids. So we paint them, and
 * Plotly keeps the points without drawing them: for hovering, and where it has to find out what the axes show.
 */
import { heldValues, numberRange, readField, type Values } from './trace-data.ts';
import { isCloud } from './shapes.ts';

type Trace = Record<string, unknown>;

/** A trace that is painted. */
export interface Cloud {
	/** Where Plotly holds a trace that looks like it. */
	look: number;
	/** All its points, without markers. */
	points: Trace & { x: Values; y: Values };
	/** What its author gave as `marker.color`. */
	colours: unknown;
	/** Whether Plotly needs the points for hovering only, not to draw the axes. */
	canWait: boolean;
}

export interface SplitChart {
	/** What Plotly draws. */
	data: Trace[];
	clouds: Cloud[];
	/** Whether the clouds lie above all else: they come last. */
	areOnTop: boolean;
}

/**
 * In each cloud's place a trace with its outermost points only, for the legend, the ends of the axes, the colours and the
 * colour bar; after all others, of the clouds that cannot wait, one with its points.
 */
export function splitClouds(data: readonly Trace[], layout: Trace): SplitChart {
	const areLinear = Object.entries(layout).every(([key, axis]) => !/^[xy]axis/.test(key) || isLinear(axis));
	const looks = [...data];
	const clouds = data.flatMap((trace, look): Cloud[] => {
		if (!isCloud(trace)) return [];
		const points = makePoints(trace, look);
		const outermost = findOutermost(points);
		looks[look] = makeLook(trace, points, outermost);
		const colours = readField(trace['marker'], 'color');
		return [{ look, points, colours, canWait: areLinear && outermost.length > 0 }];
	});
	const atOnce = clouds.filter(({ canWait }) => !canWait).map(({ points }) => points);
	const areOnTop = clouds.every(({ look }, at) => look === data.length - clouds.length + at);
	return { data: [...looks, ...atOnce], clouds, areOnTop };
}

/** On other axes the outermost points are not always the ends: a logarithm begins at the lowest that is above zero. */
function isLinear(axis: unknown): boolean {
	return ['linear', '-'].includes(String(readField(axis, 'type') ?? '-'));
}

/** Plotly counts two traces where there is one, and would show a legend for it. */
export function hidesLegend(data: readonly Trace[], layout: Trace): boolean {
	return layout['showlegend'] === undefined && data.length === 1 && data[0]!['showlegend'] !== true;
}

/** What has a value per point and is not needed where hardly any points are. */
const perPoint = ['text', 'hovertext', 'customdata', 'ids'];

function makeLook(trace: Trace, { x, y, legendgroup }: Cloud['points'], outermost: readonly number[]): Trace {
	const kept = Object.fromEntries(Object.entries(trace).filter(([key]) => !perPoint.includes(key)));
	const pick = (values: Values) => outermost.map((index) => values[index] ?? null);
	const marker = { ...(trace['marker'] as Trace | undefined) };
	const colours = heldValues(marker, 'color');
	if (colours.length > 0) {
		marker['color'] = pick(colours);
		if (!('coloraxis' in marker)) Object.assign(marker, colourEnds(colours, marker));
	}
	const ends = outermost.length > 0 ? { x: pick(x), y: pick(y) } : { x: [null], y: [null] };
	return { ...kept, ...ends, marker, hoverinfo: 'skip', legendgroup };
}

/** Places of the points that lie farthest to each side; none when the axes count something else than numbers. */
function findOutermost({ x, y }: Cloud['points']): number[] {
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

/** The group of the legend hides and shows both halves of a cloud by one press. */
function makePoints(trace: Trace, at: number): Cloud['points'] {
	const { marker: _, ...points } = trace;
	const [x, y] = [heldValues(trace, 'x'), heldValues(trace, 'y')];
	const axes = {
		x: x.length > 0 ? x : placesOf(trace, 'x', y),
		y: y.length > 0 ? y : placesOf(trace, 'y', x)
	};
	const legendgroup = trace['legendgroup'] ?? `cloud ${at}`;
	return { ...points, ...axes, mode: 'none', showlegend: false, legendgroup };
}

/** Where Plotly puts points that have values for the other axis only. */
function placesOf(trace: Trace, axis: 'x' | 'y', { length }: Values): Values {
	const [first, step] = [trace[`${axis}0`] ?? 0, trace[`d${axis}`] ?? 1].map(Number);
	return Float64Array.from({ length }, (_, at) => first! + at * step!);
}
