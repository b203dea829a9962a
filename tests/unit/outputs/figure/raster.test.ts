import { describe, expect, it } from 'vitest';
import { makeDisc, Raster, type Colour } from '#outputs/figure/raster.ts';

const red: Colour = [255, 0, 0, 1];
const everywhere = { left: 0, top: 0, right: 20, bottom: 20 };

function pixelsOf(raster: Raster): (x: number, y: number) => number[] {
	const bytes = raster.toBytes();
	return (x, y) => [...bytes.subarray(4 * (y * raster.width + x), 4 * (y * raster.width + x) + 4)];
}

describe('a disc', () => {
	it('covers as much as a circle of its radius does', () => {
		for (const radius of [1, 2.5, 3, 10]) {
			const { cover, size } = makeDisc(radius);
			expect(cover).toHaveLength(size * size);
			const area = cover.reduce((sum, part) => sum + part, 0);
			expect(area / (Math.PI * radius ** 2)).toBeCloseTo(1, 0);
		}
	});

	it('is whole in the middle and nothing in the corners', () => {
		const { cover, size } = makeDisc(3);
		expect(cover[Math.floor(cover.length / 2)]).toBe(1);
		expect([cover[0], cover[size - 1], cover.at(-1)]).toEqual([0, 0, 0]);
	});
});

describe('a picture of discs', () => {
	it('is empty at first, and has a disc where it was laid', () => {
		const raster = new Raster(20, 20);
		raster.stamp(makeDisc(2), 10.5, 5.5, red, everywhere);
		const at = pixelsOf(raster);
		expect(at(10, 5)).toEqual([255, 0, 0, 255]);
		expect(at(10, 12)).toEqual([0, 0, 0, 0]);
	});

	it('mixes colours as light falls through: the later one lies above', () => {
		const raster = new Raster(20, 20);
		raster.stamp(makeDisc(2), 10.5, 10.5, red, everywhere);
		raster.stamp(makeDisc(2), 10.5, 10.5, [0, 0, 255, 0.5], everywhere);
		expect(pixelsOf(raster)(10, 10)).toEqual([128, 0, 128, 255]);
	});

	it('keeps the colour of what can be seen through', () => {
		const raster = new Raster(20, 20);
		for (let times = 0; times < 2; times++)
			raster.stamp(makeDisc(2), 10.5, 10.5, [200, 100, 0, 0.5], everywhere);
		expect(pixelsOf(raster)(10, 10)).toEqual([200, 100, 0, 191]);
	});

	it('is cut at the clip and at its edges', () => {
		const raster = new Raster(20, 20);
		raster.stamp(makeDisc(4), 10.5, 10.5, red, { ...everywhere, right: 11 });
		raster.stamp(makeDisc(4), 0, 19, red, everywhere);
		raster.stamp(makeDisc(4), -50, 500, red, everywhere);
		const at = pixelsOf(raster);
		expect(at(10, 10)).toEqual([255, 0, 0, 255]);
		expect(at(11, 10)).toEqual([0, 0, 0, 0]);
		expect(at(0, 19)).toEqual([255, 0, 0, 255]);
		expect(at(19, 18)).toEqual([0, 0, 0, 0]);
	});
});
