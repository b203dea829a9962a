import type { TensorPreview } from '#protocol/output.ts';

const smallestSide = 8;
const largestSide = 512;
const mostPictures = 8;
/** The handwritten digits of scikit-learn go from 0 to 16. */
const brightestOf4Bits = 16;

export interface Pictures {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each pixel, 0 to 255, row by row; one list per picture. */
	pixels: Uint8ClampedArray<ArrayBuffer>[];
	isGrey: boolean;
	/** Pictures in the whole tensor. */
	count: number;
}

interface Layout {
	count: number;
	height: number;
	width: number;
	channels: number;
}

/**
 * The tensor as pictures when it looks like some: [h, w], [h, w, 1], [h, w, 3] or [h, w, 4], or a batch of them, 8 to
 * 512 pixels a side, all values of the first one sent, and all in 0..1 or whole numbers in 0..16 or 0..255.
 */
export function findPictures({ shape, values, dtype }: TensorPreview): Pictures | undefined {
	const layout = findLayout(shape);
	if (!layout || !(values instanceof Float64Array) || dtype === 'complex64') return undefined;
	const { count, height, width, channels } = layout;
	const size = height * width * channels;
	const shown = Math.min(count, mostPictures, Math.floor(values.length / size));
	const numbers = values.subarray(0, shown * size);
	const scale = shown > 0 ? findScale(numbers, channels) : undefined;
	if (scale === undefined) return undefined;
	const pixels = Array.from({ length: shown }, (_, at) =>
		toPixels(numbers.subarray(at * size, (at + 1) * size), channels, scale)
	);
	return { width, height, pixels, isGrey: channels === 1, count };
}

function findLayout(shape: readonly number[]): Layout | undefined {
	const layouts: Layout[] = [];
	const [a = 0, b = 0, c = 0, d = 0] = shape;
	if (shape.length === 2) layouts.push({ count: 1, height: a, width: b, channels: 1 });
	if (shape.length === 3) layouts.push({ count: 1, height: a, width: b, channels: c });
	// Without channels, only squares: other batches of rows and columns are seldom pictures.
	if (shape.length === 3 && b === c) layouts.push({ count: a, height: b, width: c, channels: 1 });
	if (shape.length === 4) layouts.push({ count: a, height: b, width: c, channels: d });
	return layouts.find(
		({ count, height, width, channels }) =>
			count > 0 &&
			[1, 3, 4].includes(channels) &&
			[height, width].every((side) => side >= smallestSide && side <= largestSide)
	);
}

function findScale(numbers: Float64Array, channels: number): number | undefined {
	if (!numbers.every((value) => value >= 0 && value <= 255)) return undefined;
	const high = numbers.reduce((most, value) => Math.max(most, value), 0);
	if (high === 0) return undefined;
	if (high <= 1) return 255;
	if (!numbers.every(Number.isInteger)) return undefined;
	return channels === 1 && high <= brightestOf4Bits ? 255 / brightestOf4Bits : 1;
}

function toPixels(numbers: Float64Array, channels: number, scale: number): Uint8ClampedArray<ArrayBuffer> {
	const pixels = new Uint8ClampedArray((numbers.length / channels) * 4).fill(255);
	for (let at = 0; at < numbers.length; at++) {
		const value = numbers[at]! * scale;
		if (channels === 1) pixels.fill(value, 4 * at, 4 * at + 3);
		else pixels[Math.floor(at / channels) * 4 + (at % channels)] = value;
	}
	return pixels;
}
