import type { ImageFormat } from '#protocol/image.ts';

const beginnings: [ImageFormat, RegExp][] = [
	['png', /^\x89PNG\r\n/],
	['jpeg', /^\xff\xd8\xff/],
	['gif', /^GIF8[79]a/],
	['webp', /^RIFF[^]{4}WEBP/],
	['svg', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg\b/]
];

/** The format that the first bytes of a file tell; undefined for one that no page should show. */
export function findImageFormat(bytes: Uint8Array): ImageFormat | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 1000));
	return beginnings.find(([, pattern]) => pattern.test(start))?.[0];
}
