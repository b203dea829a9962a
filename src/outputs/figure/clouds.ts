/**
 * Scatter traces with very many points. Plotly makes an element of the page for each marker, which takes seconds for a
 * hundred thousand; WebGL would add 150 kB and needs `eval`, which the page's policy forbids. So Plotly keeps the points
 * (axes, hovering) without drawing them, and we paint them.
 */
import { numberRange, valuesOf } from './trace-data.ts';
import { isCloud } from './shapes.ts';

type Trace = Record<string, unknown>;

/** A trace that is painted: where Plotly holds its points, and where the look of its markers. */
export interface Cloud {
	points: number;
	look: number;
}

/**
 * What Plotly draws instead: in each cloud's place a trace without points, for the legend, the colours and the colour bar;
 * after all others one with its points, without markers.
 */
export function splitClouds(data: readonly Trace[]): { data: Trace[]; clouds: Cloud[] } {
	const looks = data.map((trace, at) => (isCloud(trace) ? makeLook(trace, at) : trace));
	const places = data.flatMap((trace, at) => (isCloud(trace) ? [at] : []));
	const points = places.map((at) => makePoints(data[at]!, at));
	const clouds = places.map((look, at) => ({ look, points: data.length + at }));
	return { data: [...looks, ...points], clouds };
}

/** Hides and shows both halves of a cloud by one press on the legend. */
const groupOf = (trace: Trace, at: number) => trace['legendgroup'] ?? `cloud ${at}`;

function makeLook(trace: Trace, at: number): Trace {
	const { x: _x, y: _y, text: _text, customdata: _data, hovertext: _hover, ids: _ids, ...look } = trace;
	const marker = { ...(trace['marker'] as Trace | undefined) };
	const colours = valuesOf(marker, 'color');
	const range = numberRange(colours);
	if (range) {
		const { low, high } = range;
		Object.assign(marker, { color: [low, high] });
		if (!('coloraxis' in marker))
			Object.assign(marker, { cmin: low, cmax: high, ...ownEnds(trace['marker']) });
	} else if (colours.length > 0) {
		marker['color'] = colours.find((colour) => typeof colour === 'string');
	}
	return { ...look, x: [null], y: [null], marker, legendgroup: groupOf(trace, at) };
}

/** The ends of the colour scale, where the author has set them. */
function ownEnds(marker: unknown): Trace {
	const { cmin, cmax } = marker as Trace;
	return { ...(cmin !== undefined && { cmin }), ...(cmax !== undefined && { cmax }) };
}

function makePoints(trace: Trace, at: number): Trace {
	const { marker: _, ...points } = trace;
	return { ...points, mode: 'none', showlegend: false, legendgroup: groupOf(trace, at) };
}
