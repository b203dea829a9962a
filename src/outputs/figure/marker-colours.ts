import type { Colour } from './raster.ts';

/** What Plotly has made of a trace's `marker`. */
export interface Marker {
	color?: unknown;
	size?: number;
	opacity?: number;
	colorscale?: [number, string][];
	reversescale?: boolean;
	cmin?: number;
	cmax?: number;
	coloraxis?: string;
}

/** Colours of a scale that are told apart. */
const shades = 256;
/** Different names of colours that are looked up; more are grey. */
const mostNames = 1000;
const grey: Colour = [128, 128, 128, 1];

/**
 * The colour of each point.
 * @param colours what the author gave for each: numbers of a scale or names of colours; anything else for one colour
 */
export function makeColours(colours: unknown, marker: Marker): (index: number) => Colour {
	const read = makeReader();
	const single = typeof marker.color === 'string' ? read(marker.color) : grey;
	const isList = Array.isArray(colours) || ArrayBuffer.isView(colours);
	if (!isList) return () => single;
	const list = colours as ArrayLike<unknown>;
	const { colorscale, reversescale = false, cmin = 0, cmax = 1 } = marker;
	const scale = colorscale ? paintScale(colorscale) : [single];
	return (index) => {
		const value = list[index];
		if (typeof value === 'string') return read(value);
		if (typeof value !== 'number' || Number.isNaN(value)) return grey;
		const share = Math.min(1, Math.max(0, (value - cmin) / (cmax - cmin || 1)));
		return scale[Math.round((reversescale ? 1 - share : share) * (scale.length - 1))]!;
	};
}

/** The browser knows what names of colours mean. */
function makeReader(): (name: string) => Colour {
	const known = new Map<string, Colour>();
	const context = makeContext(1);
	return (name) => {
		const colour = known.get(name);
		if (colour) return colour;
		if (!context || known.size >= mostNames) return grey;
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = name;
		context.fillRect(0, 0, 1, 1);
		const [read] = colorsOf(context, 1);
		known.set(name, read!);
		return read!;
	};
}

/** The browser mixes the colours between the stops of a scale. */
function paintScale(stops: readonly [number, string][]): Colour[] {
	const context = makeContext(shades);
	if (!context) return [grey];
	const gradient = context.createLinearGradient(0, 0, shades, 0);
	for (const [place, colour] of stops) gradient.addColorStop(place, colour);
	context.fillStyle = gradient;
	context.fillRect(0, 0, shades, 1);
	return colorsOf(context, shades);
}

function makeContext(width: number): CanvasRenderingContext2D | null {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = 1;
	return canvas.getContext('2d', { willReadFrequently: true });
}

function colorsOf(context: CanvasRenderingContext2D, width: number): Colour[] {
	const { data } = context.getImageData(0, 0, width, 1);
	return Array.from({ length: width }, (_, at) => {
		const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(4 * at);
		return [red, green, blue, opacity / 255];
	});
}
