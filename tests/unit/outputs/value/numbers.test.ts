import { describe, expect, it } from 'vitest';
import { alignNumbers, formatNumber, shortestFloat32 } from '#outputs/value/numbers.ts';

describe('numbers of a column', () => {
	it('have their decimal points below each other, with the decimals that are needed', () => {
		expect(alignNumbers([1, 22.5, 3.25])).toEqual(['1.00', '22.50', '3.25']);
		expect(alignNumbers([1911, 1912])).toEqual(['1911', '1912']);
	});

	it('have at most four decimals', () => {
		expect(alignNumbers([1 / 3, 2])).toEqual(['0.3333', '2.0000']);
	});

	it('never become zero by rounding', () => {
		expect(alignNumbers([0, 0.0000123456, 1])).toEqual(['0', '0.00001235', '1']);
	});

	it('may be not finite or very large', () => {
		expect(alignNumbers([NaN, -Infinity, 1e21])).toEqual(['NaN', '-Infinity', '1e+21']);
	});
});

it('writes a 32-bit float as it was meant', () => {
	expect(shortestFloat32(Math.fround(0.1))).toBe('0.1');
	expect(shortestFloat32(Math.fround(1 / 3))).toBe('0.33333334');
	expect(shortestFloat32(0.1)).toBe('0.1');
	expect(shortestFloat32(16_777_216)).toBe('16777216');
});

it('rounds to six significant digits only where there are more', () => {
	expect([33.29547928, 1234567, 0.1, -0, NaN].map(formatNumber)).toEqual([
		'33.2955',
		'1234567',
		'0.1',
		'-0',
		'NaN'
	]);
});
