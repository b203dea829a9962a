/** Pixels from whatever holds some: a tensor, image data, a canvas. */
import { imageLimits } from '#protocol/image.ts';
import * as words from '#words/display.ts';

export interface Pixels {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each pixel, 0 to 255, row by row. */
	rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** A tensor of shape [height, width], or with 1, 3 or 4 channels as its last axis. */
export interface TensorPixels {
	readonly shape: readonly number[];
	readonly dtype: string;
	readonly isDisposed: boolean;
	dataSync(): ArrayLike<number> & Iterable<number>;
}

/** What a canvas gives, and what `ImageData` is: four numbers from 0 to 255 for each pixel. */
export interface PixelData {
	readonly width: number;
	readonly height: number;
	readonly data: ArrayLike<number>;
}

/** @throws RangeError for a tensor that is no picture, with what to do about it */
export function pixelsOfTensor(tensor: TensorPixels): Pixels {
	if (tensor.isDisposed) throw new RangeError(words.disposed);
	const [height = 0, width = 0, channels = 1] = tensor.shape;
	const isPicture = [2, 3].includes(tensor.shape.length) && [1, 3, 4].includes(channels);
	if (!isPicture) throw new RangeError(words.noPictureShape(tensor.shape));
	requireSize(width, height);
	const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
	const data = tensor.dataSync();
	const scale = findScale(data, tensor.dtype);
	for (let at = 0; at < data.length; at++) {
		const value = data[at]! * scale;
		if (channels === 1) rgba.fill(value, 4 * at, 4 * at + 3);
		else rgba[Math.floor(at / channels) * 4 + (at % channels)] = value;
	}
	return { width, height, rgba };
}

/** As in `tf.browser.toPixels`: whole numbers go to 255, others to 1. */
function findScale(data: Iterable<number>, dtype: string): number {
	const top = dtype === 'int32' ? 255 : 1;
	let [low, high] = [0, 0];
	for (const value of data) {
		if (Number.isNaN(value)) throw new RangeError(words.noColour);
		if (value < low) low = value;
		if (value > high) high = value;
	}
	if (low >= 0 && high <= top) return 255 / top;
	throw new RangeError(words.pixelRange(Number(low.toPrecision(4)), Number(high.toPrecision(4)), dtype));
}

/** @throws RangeError when there are not four numbers for each pixel */
export function pixelsOfData({ width, height, data }: PixelData): Pixels {
	requireSize(width, height);
	if (data.length !== width * height * 4) throw new RangeError(words.pixelCount(width, height, data.length));
	return { width, height, rgba: Uint8ClampedArray.from(data) };
}

/** Draws the canvas or bitmap onto a canvas of ours, because only that can be read. */
export function pixelsOfDrawing(drawing: { width: number; height: number }): Pixels {
	const { width, height } = drawing;
	requireSize(width, height);
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new TypeError(words.noCanvas);
	context.drawImage(drawing as OffscreenCanvas, 0, 0);
	return { width, height, rgba: context.getImageData(0, 0, width, height).data };
}

function requireSize(width: number, height: number): void {
	const isWhole = [width, height].every((side) => Number.isSafeInteger(side) && side > 0);
	if (!isWhole) throw new RangeError(words.emptyPicture(width, height));
	if (width * height > imageLimits.pixels)
		throw new RangeError(words.largePicture(width, height, imageLimits.pixels));
}
