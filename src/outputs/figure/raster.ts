/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Where may be painted, in pixels; the far edges are outside. */
export interface Clip {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** How much of each pixel of a square a disc covers, row by row. */
export interface Disc {
	size: number;
	cover: Float32Array;
}

/** A disc with soft edges. */
export function makeDisc(radius: number): Disc {
	const size = 2 * Math.ceil(radius) + 1;
	const middle = (size - 1) / 2;
	const cover = Float32Array.from({ length: size * size }, (_, at) => {
		const distance = Math.hypot((at % size) - middle, Math.floor(at / size) - middle);
		return Math.min(1, Math.max(0, radius + 0.5 - distance));
	});
	return { size, cover };
}

/**
 * A picture that discs are laid onto, one over the other. A canvas does the same, but without a graphics card it takes
 * ten times as long for a hundred thousand of them.
 */
export class Raster {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue and opacity of each pixel; colours are multiplied by the opacity. */
	readonly #pixels: Float32Array;

	constructor(width: number, height: number) {
		this.width = width;
		this.height = height;
		this.#pixels = new Float32Array(4 * width * height);
	}

	/** Lays a disc with its middle at (x, y). */
	stamp({ size, cover }: Disc, x: number, y: number, [red, green, blue, opacity]: Colour, clip: Clip): void {
		const left = Math.round(x - size / 2);
		const top = Math.round(y - size / 2);
		const pixels = this.#pixels;
		const firstColumn = Math.max(0, clip.left - left);
		const lastColumn = Math.min(size, clip.right - left);
		const lastRow = Math.min(size, clip.bottom - top);
		for (let row = Math.max(0, clip.top - top); row < lastRow; row++) {
			let at = 4 * ((top + row) * this.width + left + firstColumn);
			for (let column = firstColumn; column < lastColumn; column++, at += 4) {
				const alpha = cover[row * size + column]! * opacity;
				if (alpha === 0) continue;
				const rest = 1 - alpha;
				pixels[at] = red * alpha + pixels[at]! * rest;
				pixels[at + 1] = green * alpha + pixels[at + 1]! * rest;
				pixels[at + 2] = blue * alpha + pixels[at + 2]! * rest;
				pixels[at + 3] = alpha + pixels[at + 3]! * rest;
			}
		}
	}

	/** Red, green, blue and opacity of each pixel, from 0 to 255, as a canvas takes them. */
	toBytes(): Uint8ClampedArray<ArrayBuffer> {
		const pixels = this.#pixels;
		const bytes = new Uint8ClampedArray(pixels.length);
		for (let at = 0; at < pixels.length; at += 4) {
			const alpha = pixels[at + 3]!;
			if (alpha === 0) continue;
			bytes[at] = pixels[at]! / alpha;
			bytes[at + 1] = pixels[at + 1]! / alpha;
			bytes[at + 2] = pixels[at + 2]! / alpha;
			bytes[at + 3] = alpha * 255;
		}
		return bytes;
	}
}
