import { makePause } from '#base/pause.ts';
import type { Cloud } from './clouds.ts';
import { makeColours, type Marker } from './marker-colours.ts';
import { makeDisc, Raster, type Clip } from './raster.ts';

/** The part of Plotly's workings that says where points stand and how they look. */
export interface PlotState {
	_fullLayout: Record<string, unknown> & { _size: { l: number; t: number; w: number; h: number } };
	_fullData: FullTrace[];
}

interface FullTrace {
	visible: boolean | 'legendonly';
	opacity?: number;
	xaxis?: string;
	yaxis?: string;
	marker?: Marker;
}

interface Axis {
	_offset: number;
	_length: number;
	range: unknown[];
	/** A value as the axis counts: the logarithm, the milliseconds of a date; for categories, their place. */
	d2l?(value: unknown): number;
	d2l_noadd?(value: unknown): number;
	r2l(value: unknown): number;
}

/** So many points are painted at one go; then the page may draw. */
const slice = 4096;

/**
 * Paints the clouds onto a canvas that lies over the area of the axes, in slices. The canvas changes when all is painted.
 */
export async function paintClouds(
	canvas: HTMLCanvasElement,
	{ _fullLayout, _fullData }: PlotState,
	clouds: readonly Cloud[]
): Promise<void> {
	const { l, t, w, h } = _fullLayout._size;
	const sharpness = Math.min(2, devicePixelRatio);
	const width = Math.max(1, Math.round(w * sharpness));
	const height = Math.max(1, Math.round(h * sharpness));
	const raster = new Raster(width, height);
	const rest = makePause();
	for (const cloud of clouds) {
		const stamp = makeStamp(raster, { _fullLayout, _fullData }, cloud, sharpness);
		for (let index = 0; index < stamp.count; index++) {
			stamp.paint(index);
			if (index % slice === slice - 1) await rest();
		}
	}
	Object.assign(canvas, { width, height });
	Object.assign(canvas.style, { left: `${l}px`, top: `${t}px`, width: `${w}px`, height: `${h}px` });
	canvas.getContext('2d')?.putImageData(new ImageData(raster.toBytes(), width, height), 0, 0);
}

/** Paints the points of one cloud, each by its place in the trace. */
interface Stamp {
	count: number;
	paint(index: number): void;
}

const nothing: Stamp = { count: 0, paint: () => undefined };

function makeStamp(
	raster: Raster,
	{ _fullLayout: layout, _fullData: data }: PlotState,
	{ look, points: { x, y }, colours }: Cloud,
	sharpness: number
): Stamp {
	const { visible, opacity = 1, xaxis = 'x', yaxis = 'y', marker: own = {} } = data[look]!;
	const [across, up] = [xaxis, yaxis].map((id) => layout[axisKey(id)] as Axis | undefined);
	if (visible !== true || !across || !up) return nothing;
	const marker = withColourAxis(own, layout);
	const colourOf = makeColours(colours, marker);
	const alpha = opacity * (marker.opacity ?? 1);
	const disc = makeDisc(((marker.size ?? 6) / 2) * sharpness);
	const { l, t } = layout._size;
	const left = (across._offset - l) * sharpness;
	const bottom = (up._offset + up._length - t) * sharpness;
	const clip = findClip(raster, left, bottom, across._length * sharpness, up._length * sharpness);
	const [toX, toY] = [makePlacer(across, sharpness), makePlacer(up, sharpness)];
	const paint = (index: number) => {
		const [red, green, blue, strength] = colourOf(index);
		const [right, rise] = [toX(x[index]), toY(y[index])];
		if (Number.isFinite(right) && Number.isFinite(rise))
			raster.stamp(disc, left + right, bottom - rise, [red, green, blue, strength * alpha], clip);
	};
	return { count: Math.min(x.length, y.length), paint };
}

/** `x2` is the axis that the layout calls `xaxis2`. */
function axisKey(id: string): string {
	return `${id[0]!}axis${id.slice(1)}`;
}

/** A colour axis of the layout takes the place of the marker's own scale. */
function withColourAxis(marker: Marker, layout: Record<string, unknown>): Marker {
	return marker.coloraxis ? { ...marker, ...(layout[marker.coloraxis] as Marker) } : marker;
}

/** The area between the axes, as far as it is a part of the picture. */
function findClip(raster: Raster, left: number, bottom: number, width: number, height: number): Clip {
	return {
		left: Math.max(0, Math.round(left)),
		top: Math.max(0, Math.round(bottom - height)),
		right: Math.min(raster.width, Math.round(left + width)),
		bottom: Math.min(raster.height, Math.round(bottom))
	};
}

/** Pixels from the beginning of an axis; NaN for what has no place on it. */
function makePlacer(axis: Axis, sharpness: number): (value: unknown) => number {
	const first = axis.r2l(axis.range[0]);
	const perUnit = (axis._length * sharpness) / (axis.r2l(axis.range[1]) - first);
	const count = axis.d2l_noadd ?? axis.d2l;
	return (value) => ((count?.(value) ?? NaN) - first) * perUnit;
}
