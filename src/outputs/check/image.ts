import { findImageFormat } from '#base/image-format.ts';
import { imageLimits, type ImageSource, type ImageSpec } from '#protocol/image.ts';
import * as words from '#words/output-checks.ts';
import { readSize } from '../image/size.ts';
import { readVector } from '../image/vector.ts';
import { isFields, readCount, readText } from './read.ts';

/** Pixels that a browser may unpack from a file: a small one can hold an enormous picture. */
const mostUnpacked = 50_000_000;

/** A picture whose data is whole and of a size that a page can hold; undefined for anything else. */
export function checkImage(value: unknown): ImageSpec | undefined {
	const fields = isFields(value) ? value : {};
	const source = readSource(fields['source']);
	if (!source) return undefined;
	const alt = readText(fields['alt'], imageLimits.alt) || words.undescribed;
	const width = fields['width'];
	const isWidth = typeof width === 'number' && width >= 1 && width <= imageLimits.width;
	return { alt, source, ...(isWidth && { width }) };
}

function readSource(value: unknown): ImageSource | undefined {
	if (!isFields(value)) return undefined;
	return value['type'] === 'pixels' ? readPixels(value) : readFile(value['bytes']);
}

function readPixels(fields: Record<string, unknown>): ImageSource | undefined {
	const [width, height] = [readCount(fields['width']), readCount(fields['height'])];
	const rgba = fields['rgba'];
	const isWhole = rgba instanceof Uint8ClampedArray && rgba.length === width * height * 4 && rgba.length > 0;
	if (!isWhole || width * height > imageLimits.pixels) return undefined;
	return { type: 'pixels', width, height, rgba: rgba.slice() };
}

function readFile(bytes: unknown): ImageSource | undefined {
	if (!(bytes instanceof Uint8Array) || bytes.length > imageLimits.bytes) return undefined;
	return isHarmless(bytes) ? { type: 'file', bytes: bytes.slice() } : undefined;
}

/** True for the bytes of a picture that a browser can unpack without running out of memory or time. */
export function isHarmless(bytes: Uint8Array): boolean {
	const format = findImageFormat(bytes);
	if (format === undefined) return false;
	if (format === 'svg') return readVector(bytes) !== undefined;
	const size = readSize(bytes, format);
	return size !== undefined && size.width * size.height <= mostUnpacked;
}
