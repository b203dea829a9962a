import { widgetLimits, type Stroke, type WidgetValue } from '#protocol/widget.ts';
import { drawingSize } from '#words/display.ts';
import { requireBoolean, requireLabel, requireNumber, requireOptions } from './options.ts';
import { placeWidget } from './place.ts';
import { centreStrokes, toPixels } from './strokes.ts';

export interface DrawingOptions {
	/** Pixels along each side. Default: 28, as in MNIST. */
	size?: number;
	/**
	 * Makes the drawing as large as MNIST's digits, 20 of 28 pixels, and puts its centre of mass into the middle.
	 * Default: false.
	 */
	center?: boolean;
}

/**
 * A pad below the cell to draw on, with mouse, finger, pen or keys. Each stroke runs the cell again, and every cell
 * that reads the value.
 *
 * @param label what to draw, in a few words
 * @returns size·size numbers from 0 (black, where nothing is drawn) to 1 (white), row by row from the top
 * @throws TypeError or RangeError when an option does not fit
 * @example
 * const digit = drawing('A digit', { center: true });
 * const image = tf.tensor(digit, [28, 28]);
 */
export function drawing(label: string, options: DrawingOptions = {}): Float32Array {
	const title = requireLabel('drawing', label);
	requireOptions('drawing', options, ['size', 'center']);
	const size = readSize(options.size);
	const center = options.center === undefined ? false : requireBoolean('drawing', 'center', options.center);
	const { set, show } = placeWidget('drawing', title);
	const strokes = readStrokes(set);
	show({ type: 'drawing', label: title, size, value: strokes });
	return toPixels(center ? centreStrokes(strokes, size) : strokes, size);
}

function readSize(size = 28): number {
	requireNumber('drawing', 'size', size);
	const { least, most } = widgetLimits.drawing;
	if (Number.isInteger(size) && size >= least && size <= most) return size;
	throw new RangeError(drawingSize(least, most, size));
}

function readStrokes(set: WidgetValue | undefined): Stroke[] {
	const strokes: readonly unknown[] = Array.isArray(set) ? set : [];
	return strokes.filter((stroke): stroke is Stroke => stroke instanceof Float64Array && stroke.length >= 2);
}
