/** A picture that a cell shows. It travels with its data: nothing is loaded from an address. */

export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'svg';

export type ImageSource =
	/** Red, green, blue and opacity of each pixel, 0 to 255, row by row. */
	| { type: 'pixels'; width: number; height: number; rgba: Uint8ClampedArray<ArrayBuffer> }
	/** A file as it is. */
	| { type: 'file'; bytes: Uint8Array<ArrayBuffer> };

export interface ImageSpec {
	/** What the picture shows, for those who cannot see it. */
	alt: string;
	/** Width on the page, in its pixels; absent for the picture's own. */
	width?: number;
	source: ImageSource;
}

export const imageLimits = {
	alt: 1000,
	width: 4096,
	/** Of a picture that is sent pixel by pixel. */
	pixels: 4_000_000,
	bytes: 20_000_000
} as const;
