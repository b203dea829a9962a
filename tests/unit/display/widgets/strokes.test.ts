import { describe, expect, it } from 'vitest';
import { centreStrokes, toPixels } from '#display/widgets/strokes.ts';
import { drawing } from '#display/widgets/drawing.ts';
import type { Stroke } from '#protocol/widget.ts';
import { beginRun } from '../target.ts';

const across = Float64Array.of(0.25, 0.5, 0.75, 0.5);
const dot = Float64Array.of(0.5, 0.5);

const sum = (pixels: Float32Array) => pixels.reduce((total, ink) => total + ink, 0);

function massOf(pixels: Float32Array, size: number): [x: number, y: number] {
	let [x, y] = [0, 0];
	pixels.forEach((ink, at) => {
		x += ink * ((at % size) + 0.5);
		y += ink * (Math.floor(at / size) + 0.5);
	});
	return [x / sum(pixels), y / sum(pixels)];
}

/** First and last row (or column) with ink. */
function extentOf(
	pixels: Float32Array,
	size: number,
	along: 'row' | 'column'
): [first: number, last: number] {
	const inked = [...pixels.keys()].filter((at) => pixels[at]! > 0.5);
	const places = inked.map((at) => (along === 'row' ? Math.floor(at / size) : at % size));
	return [Math.min(...places), Math.max(...places)];
}

describe('strokes as pixels', () => {
	it('are 0 where nothing is drawn and 1 in the middle of a stroke, row by row', () => {
		const pixels = toPixels([across], 28);
		expect(pixels).toHaveLength(784);
		expect(pixels[14 * 28 + 14]).toBe(1);
		expect(pixels[13 * 28 + 14]).toBe(1);
		expect(pixels[14 * 28 + 2]).toBe(0);
		expect(pixels[5 * 28 + 14]).toBe(0);
		expect(extentOf(pixels, 28, 'column')).toEqual([6, 21]);
		expect(extentOf(pixels, 28, 'row')).toEqual([13, 14]);
	});

	it('have soft edges', () => {
		const soft = toPixels([across], 28).filter((ink) => ink > 0 && ink < 1);
		expect(soft.length).toBeGreaterThan(20);
	});

	it('show a dot, and the pen’s whole way', () => {
		expect(sum(toPixels([dot], 28))).toBeCloseTo(Math.PI * (0.0425 * 28) ** 2, 0);
		const corner = toPixels([Float64Array.of(0.1, 0.1, 0.9, 0.1, 0.9, 0.9)], 28);
		expect(corner[2 * 28 + 14]).toBe(1);
		expect(corner[14 * 28 + 25]).toBe(1);
	});

	it('may lie partly off the pad', () => {
		expect(sum(toPixels([Float64Array.of(-1, 0.5, 0.2, 0.5)], 28))).toBeGreaterThan(5);
	});

	it.each([NaN, Infinity, 1e300])('may hold nonsense: %d', (nonsense) => {
		expect(toPixels([Float64Array.of(nonsense, 0.5, 0.5, nonsense)], 28)).toHaveLength(784);
	});
});

describe('centring, as MNIST does', () => {
	const seven = [Float64Array.of(0.1, 0.1, 0.3, 0.1, 0.15, 0.5)];

	it('puts the centre of mass into the middle', () => {
		const [x, y] = massOf(toPixels(centreStrokes(seven, 28), 28), 28);
		expect(x).toBeCloseTo(14, 1);
		expect(y).toBeCloseTo(14, 1);
	});

	it('makes the longer side 20 pixels', () => {
		const [first, last] = extentOf(toPixels(centreStrokes(seven, 28), 28), 28, 'row');
		expect(last - first + 1).toBeGreaterThanOrEqual(19);
		expect(last - first + 1).toBeLessThanOrEqual(21);
	});

	it('gives about as much ink as a digit of MNIST has, 13 percent', () => {
		const zero = Float64Array.from({ length: 82 }, (_, at) => {
			const angle = (Math.floor(at / 2) / 40) * 2 * Math.PI;
			return 0.5 + (at % 2 === 0 ? 0.2 * Math.cos(angle) : 0.3 * Math.sin(angle));
		});
		const ink = sum(toPixels(centreStrokes([zero], 28), 28)) / 784;
		expect(ink).toBeGreaterThan(0.1);
		expect(ink).toBeLessThan(0.2);
	});

	it('leaves a dot a dot, and nothing nothing', () => {
		expect(sum(toPixels(centreStrokes([dot], 28), 28))).toBeCloseTo(sum(toPixels([dot], 28)), 5);
		expect(centreStrokes([], 28)).toEqual([]);
	});
});

describe('a drawing pad', () => {
	it('gives the pixels of what was drawn, and shows the strokes', () => {
		const { last } = beginRun({ 'drawing A digit': [across] });
		expect(drawing('A digit', { size: 16 })).toEqual(toPixels([across], 16));
		expect(last()).toEqual({ type: 'drawing', label: 'A digit', size: 16, value: [across] });
	});

	it('centres when asked', () => {
		beginRun({ 'drawing A digit': [across] });
		expect(drawing('A digit', { center: true })).toEqual(toPixels(centreStrokes([across], 28), 28));
	});

	it('leaves out what is no stroke', () => {
		const { last } = beginRun({ 'drawing A digit': ['no' as unknown as Stroke, new Float64Array(), dot] });
		drawing('A digit');
		expect(last()).toMatchObject({ value: [dot] });
	});
});
