/**
 * Image sets. A file is one gzip stream: a byte for each label, then the pixels row by row, with 4 bits two of them to a
 * byte, the left one in its high half.
 */
import type { ImageSet } from '#protocol/data-set.ts';

/** One image of a set and what it shows. */
export interface LabelledImage {
	/** Number of the image in its file, from 1. */
	id: number;
	label: number;
	/** What the label means. */
	name: string;
	/** Row by row from the top left, 0 is black. */
	pixels: Uint8Array;
}

/** @throws Error when the file does not hold what its description says. */
export async function unpackImages(file: ArrayBuffer, set: ImageSet): Promise<LabelledImage[]> {
	const bytes = await gunzip(file);
	const size = set.width * set.height;
	const expected = set.rows * (1 + (size * set.bits) / 8);
	if (bytes.length !== expected)
		throw new Error(`The file ${set.file} holds ${bytes.length} bytes, not ${expected}.`);
	const pixels = set.bits === 4 ? widen(bytes.subarray(set.rows)) : bytes.slice(set.rows);
	return Array.from(bytes.subarray(0, set.rows), (label, at) => ({
		id: at + 1,
		label,
		name: set.names[label] ?? String(label),
		pixels: pixels.subarray(at * size, (at + 1) * size)
	}));
}

async function gunzip(file: ArrayBuffer): Promise<Uint8Array> {
	const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** From 16 shades to 256: 0 stays 0, 15 becomes 255. */
function widen(packed: Uint8Array): Uint8Array {
	const pixels = new Uint8Array(2 * packed.length);
	for (const [at, pair] of packed.entries()) {
		pixels[2 * at] = (pair >> 4) * 17;
		pixels[2 * at + 1] = (pair & 15) * 17;
	}
	return pixels;
}

/** Pixels for a canvas, or for `image` of `stagecoach/display`. */
export interface Pixels {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each pixel, from 0 to 255. */
	data: Uint8ClampedArray<ArrayBuffer>;
}

/** Where the browser has `ImageData`, it is one. */
export function toPixels({ pixels }: LabelledImage, { width, height, white }: ImageSet): Pixels {
	const data = new Uint8ClampedArray(4 * pixels.length);
	for (const [at, pixel] of pixels.entries()) {
		data.fill((pixel * 255) / white, 4 * at, 4 * at + 3);
		data[4 * at + 3] = 255;
	}
	return typeof ImageData === 'function' ? new ImageData(data, width, height) : { width, height, data };
}
