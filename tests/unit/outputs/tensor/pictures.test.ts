import { describe, expect, it } from 'vitest';
import { findPictures } from '#outputs/tensor/pictures.ts';
import { ramp, tensor } from './tensor.ts';

/** The last pixel of the last picture. */
const lastPixel = (shape: number[], values: number[]) => [
	...findPictures(tensor(shape, values))!.pixels.at(-1)!.subarray(-4)
];

describe('a tensor looks like a picture', () => {
	it('when its values are brightnesses from 0 to 1, from 0 to 16 or from 0 to 255', () => {
		expect(lastPixel([8, 8], ramp(64, 1 / 63))).toEqual([255, 255, 255, 255]);
		expect(lastPixel([8, 8, 1], ramp(64, 0.25).map(Math.round))).toEqual([255, 255, 255, 255]);
		expect(lastPixel([8, 8], ramp(64, 4))).toEqual([252, 252, 252, 255]);
	});

	it('when it has three or four channels', () => {
		expect(lastPixel([8, 8, 3], [...ramp(189, 0), 0, 0.5, 1])).toEqual([0, 128, 255, 255]);
		expect(lastPixel([8, 8, 4], [...ramp(252, 0), 0, 51, 255, 102])).toEqual([0, 51, 255, 102]);
	});

	it('or like several, of which the first ones are drawn', () => {
		const batch = findPictures(tensor([64, 28, 28, 1], ramp(8 * 784, 1 / 6272)));
		expect(batch).toMatchObject({ count: 64, width: 28, height: 28, isGrey: true, pixels: { length: 8 } });
		expect(findPictures(tensor([20, 8, 8], ramp(3 * 64, 1 / 200)))).toMatchObject({ pixels: { length: 3 } });
		expect(findPictures(tensor([2, 8, 9, 3], ramp(432, 1 / 500)))).toMatchObject({ width: 9, height: 8 });
	});

	it('and not when its size, range or number of channels is another', () => {
		const none: [number[], number[]][] = [
			[[7, 8], ramp(56, 0.01)],
			[[513, 8], ramp(513 * 8, 0.0001)],
			[[8, 8, 2], ramp(128, 0.001)],
			[[32, 50, 10], ramp(16_000, 0.00001)],
			[[8, 8], ramp(64, -0.01)],
			[[8, 8], ramp(64, 0.7)],
			[[8, 8], ramp(64, 0)],
			[[8, 8], ramp(63, 0.01)],
			[[0, 8, 8, 1], []]
		];
		for (const [shape, values] of none) expect(findPictures(tensor(shape, values))).toBeUndefined();
		expect(findPictures(tensor([8, 8], Array<number>(64).fill(NaN)))).toBeUndefined();
		expect(findPictures(tensor([8, 8], Array<string>(64).fill('x'), 'string'))).toBeUndefined();
	});
});
