import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from '#outputs/training/scale.ts';

describe('a linear axis', () => {
	it.each([
		[0, 1, [0, 0.5, 1]],
		[0.12, 0.69, [0, 0.2, 0.4, 0.6, 0.8]],
		[-3, 12, [-5, 0, 5, 10, 15]],
		[0, 20, [0, 5, 10, 15, 20]],
		[1e-7, 3e-7, [1e-7, 1.5e-7, 2e-7, 2.5e-7, 3e-7]]
	])('from %d to %d is widened to round numbers', (low, high, ticks) => {
		const scale = linearScale(low, high, 4);
		expect(scale.ticks).toEqual(ticks);
		expect(scale.toPlace(ticks[0]!)).toBeCloseTo(0);
		expect(scale.toPlace(ticks.at(-1)!)).toBeCloseTo(1);
	});

	it('has room for a single value', () => {
		for (const value of [0, 5, -0.3, 1e9]) {
			const { toPlace, ticks } = linearScale(value, value, 4);
			expect(ticks.length).toBeGreaterThan(1);
			expect(toPlace(value)).toBeGreaterThanOrEqual(0);
			expect(toPlace(value)).toBeLessThanOrEqual(1);
		}
	});

	it('stays an axis for numbers at the ends of what a computer can count', () => {
		for (const [low, high] of [
			[-1e308, 1e308],
			[0, 5e-324],
			[1e20, 1e20 + 1e5],
			[0, Infinity]
		]) {
			const { ticks } = linearScale(low!, high!, 4);
			expect(ticks.length).toBeLessThan(20);
		}
	});
});

describe('a logarithmic axis', () => {
	it('marks powers of ten', () => {
		const { ticks, toPlace } = logScale(0.02, 300, 4);
		expect(ticks).toEqual([0.1, 1, 10, 100]);
		expect([toPlace(0.02), toPlace(300)]).toEqual([0, 1]);
		expect(toPlace(10) - toPlace(1)).toBeCloseTo(toPlace(1) - toPlace(0.1));
		expect(logScale(1e-300, 1e300, 4).ticks.length).toBeLessThanOrEqual(4);
	});

	it('marks what lies between when there is no room for two powers', () => {
		expect(logScale(0.3, 0.9, 4).ticks).toEqual([0.5]);
		expect(logScale(1.5, 30, 4).ticks).toEqual([2, 5, 10, 20]);
	});

	it('has room for a single value', () => {
		expect(logScale(3, 3, 4).toPlace(3)).toBeCloseTo(0.5);
	});

	it('has no place for what is not positive', () => {
		expect(logScale(0.1, 1, 4).toPlace(-1)).toBeNaN();
	});
});
