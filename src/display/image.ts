import { findImageFormat } from '#base/image-format.ts';
import { imageLimits, type ImageSource, type ImageSpec } from '#protocol/image.ts';
import * as words from '#words/display.ts';
import {
	pixelsOfData,
	pixelsOfDrawing,
	pixelsOfTensor,
	type PixelData,
	type TensorPixels
} from './pixels.ts';
import { showAs } from './shown.ts';
import { describe, requireOptions, requireText, requireWithin } from './widgets/options.ts';

export interface ImageOptions {
	/** What the picture shows, in words, for those who cannot see it. */
	alt: string;
	/** Width on the page, in pixels. Default: the picture's own. */
	width?: number;
}

/** A tensor, image data, a canvas or bitmap, or the bytes of a PNG, JPEG, GIF, WebP or SVG file. */
export type ImageInput =
	TensorPixels | PixelData | Uint8Array | ArrayBuffer | { readonly width: number; readonly height: number };

/** A picture: shown when it is a cell's last value or is given to `display`. */
export class Picture {
	readonly alt: string;

	constructor(spec: ImageSpec) {
		this.alt = spec.alt;
		showAs(this, { kind: 'image', image: spec });
	}
}

/**
 * A picture from the pixels that a tensor, image data or a canvas holds now, or from a file's bytes.
 *
 * @param source a tensor of shape [height, width] or [height, width, 1 | 3 | 4]: whole numbers (int32) from 0 to 255,
 *   others from 0 to 1; or image data, a canvas, or the bytes of a PNG, JPEG, GIF, WebP or SVG file
 * @throws TypeError or RangeError when it is no picture, or when the words for it are missing
 * @example
 * image(digits.slice(0, 1).reshape([28, 28]), { alt: 'A handwritten 3', width: 140 })
 */
export function image(source: ImageInput, options: ImageOptions): Picture {
	requireOptions('image', options ?? {}, ['alt', 'width']);
	const { alt, width } = options ?? {};
	if (alt === undefined || String(alt).trim() === '') throw new TypeError(words.needsAlt);
	return new Picture({
		alt: requireText('image', 'alt', alt, imageLimits.alt),
		...(width !== undefined && { width: requireWithin('image', 'width', width, 1, imageLimits.width) }),
		source: readSource(source)
	});
}

function readSource(source: unknown): ImageSource {
	if (source instanceof ArrayBuffer) return fileOf(new Uint8Array(source));
	if (source instanceof Uint8Array) return fileOf(source);
	if (isObject(source) && 'dataSync' in source && 'shape' in source)
		return { type: 'pixels', ...pixelsOfTensor(source as unknown as TensorPixels) };
	if (isObject(source) && isObject(source['data']) && 'width' in source)
		return { type: 'pixels', ...pixelsOfData(source as unknown as PixelData) };
	if (isDrawing(source)) return { type: 'pixels', ...pixelsOfDrawing(source) };
	throw new TypeError(words.noPicture(describe(source)));
}

function fileOf(bytes: Uint8Array): ImageSource {
	if (bytes.length > imageLimits.bytes) throw new RangeError(words.largeFile(bytes.length));
	if (!findImageFormat(bytes)) throw new TypeError(words.noImageFile);
	return { type: 'file', bytes: bytes.slice() };
}

/** A browser may lack one of the two; the class of a stranger's object is of no use here. */
function isDrawing(source: unknown): source is { width: number; height: number } {
	return ['OffscreenCanvas', 'ImageBitmap'].some((name) => {
		const type: unknown = Reflect.get(globalThis, name);
		return typeof type === 'function' && source instanceof type;
	});
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
