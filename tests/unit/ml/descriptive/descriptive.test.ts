import { describe, expect, test } from 'vitest';
import { corrcoef, histogram, mean, median, quantile, std, variance } from '#ml/index.ts';
import reference from '../../../reference/descriptive.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

describe.each(Object.entries(reference.lists))('NumPy agrees on the list "%s"', (_name, expected) => {
	const { values } = expected;

	test('mean, median, variance and standard deviation', () => {
		expect(mean(values)).toBeCloseTo(expected.mean, 10);
		expect(median(values)).toBeCloseTo(expected.median, 10);
		expect(variance(values)).toBeCloseTo(expected.variance, 9);
		expect(std(values)).toBeCloseTo(expected.std, 10);
	});

	test('SciPy too', () => {
		const { scipy } = expected;
		expect(mean(values)).toBeCloseTo(scipy.mean, 10);
		expect(variance(values)).toBeCloseTo(scipy.variance, 9);
		expectClose(quantile(values, [0.1, 0.25, 0.5, 0.9]), scipy.quantiles, 1e-12);
		expect(histogram(values, { bins: 10 }).counts).toEqual(scipy.counts10);
	});

	test('quantiles', () => {
		const found = quantile(values, [0, 0.1, 0.25, 0.5, 0.9, 1]);
		found.forEach((value, i) => expect(value).toBeCloseTo(expected.quantiles[i] ?? NaN, 10));
	});

	test('histograms with 10 and with automatic bins', () => {
		for (const [found, right] of [
			[histogram(values), expected.histogram],
			[histogram(values, { bins: 10 }), expected.histogram10]
		] as const) {
			expect(found.counts).toEqual(right.counts);
			found.edges.forEach((edge, i) => expect(edge).toBeCloseTo(right.edges[i] ?? NaN, 10));
		}
	});
});

test('the standard deviation of a sample divides by n − 1', () => {
	const { values, sampleStd } = reference.lists.awkward;
	expect(std(values, { ddof: 1 })).toBeCloseTo(sampleStd, 10);
});

test('the correlation is that of NumPy and SciPy, and never beyond ±1', () => {
	const { x, y, expected, scipy } = reference.corrcoef;
	expect(corrcoef(x, y)).toBeCloseTo(expected, 12);
	expect(corrcoef(x, y)).toBeCloseTo(scipy, 12);
	expect(corrcoef([0.1, 0.2, 0.3], [0.3, 0.6, 0.9])).toBeLessThanOrEqual(1);
	expect(corrcoef([1, 1, 1], [1, 2, 3])).toBeNaN();
});

test('values are not sorted in place, and typed arrays and tensors are taken', () => {
	const values = [9, 1, 4];
	expect(median(values)).toBe(4);
	expect(values).toEqual([9, 1, 4]);
	expect(median(Float32Array.of(9, 1, 4))).toBe(4);
	expect(mean({ arraySync: () => [2, 4, 9] })).toBe(5);
});

test('the edges of bins may be given, and values outside are not counted', () => {
	expect(histogram([-1, 0, 1, 1.5, 2, 3], { bins: [0, 1, 2] })).toEqual({ counts: [1, 3], edges: [0, 1, 2] });
});

test('one far value does not make millions of bins', () => {
	const values = [...Array.from({ length: 1000 }, (_, i) => i / 1000), 1e9];
	expect(histogram(values).counts.length).toBeLessThanOrEqual(1000);
});

test.each([
	['an empty list', () => mean([]), 'mean needs at least 1 value, got 0.'],
	['too short a list', () => std([1], { ddof: 1 }), 'variance needs at least 2 values, got 1.'],
	['a share above 1', () => quantile([1, 2], 95), 'q must be between 0 and 1, got 95.'],
	['a missing value', () => mean([1, NaN]), 'there is NaN (values, index 1)'],
	['a text', () => mean(['1'] as unknown as number[]), "the text '1' (values, index 0)"],
	['lists of two lengths', () => corrcoef([1, 2], [1]), 'x has 2 values and y has 1.'],
	['edges that fall', () => histogram([1], { bins: [2, 1] }), 'ascending'],
	['no bins', () => histogram([1], { bins: 0 }), 'bins must be a positive integer, got 0.']
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});
