import { expect, it } from 'vitest';
import { moveAxes, type DrawnAxis } from '#outputs/figure/chart-keys.ts';

const linear = (from: number, to: number): DrawnAxis => ({
	range: [from, to],
	r2l: Number,
	l2r: (value) => value
});

it('zooms around the middle, in and out by the same', () => {
	const layout = { xaxis: linear(10, 20), yaxis2: linear(-1, 1), title: 'A' };
	expect(moveAxes('+', layout)).toEqual({
		'xaxis.range[0]': 11.5,
		'xaxis.range[1]': 18.5,
		'yaxis2.range[0]': -0.7,
		'yaxis2.range[1]': 0.7
	});
	const out = moveAxes('-', { xaxis: linear(11.5, 18.5) })!;
	expect(out['xaxis.range[0]']).toBeCloseTo(10, 12);
	expect(out['xaxis.range[1]']).toBeCloseTo(20, 12);
});

it('keeps the 0 on which bars stand', () => {
	expect(moveAxes('+', { yaxis: linear(0, 10) })).toEqual({ 'yaxis.range[0]': 0, 'yaxis.range[1]': 7 });
});

it('moves along one axis, backwards on one that runs backwards', () => {
	const layout = { xaxis: linear(10, 0), yaxis: linear(0, 5) };
	expect(moveAxes('ArrowRight', layout)).toEqual({
		'xaxis.range[0]': 8,
		'xaxis.range[1]': -2,
		'yaxis.range[0]': 0,
		'yaxis.range[1]': 5
	});
	expect(moveAxes('ArrowUp', layout)).toMatchObject({ 'xaxis.range[0]': 10, 'yaxis.range[0]': 1 });
});

it('moves dates, and leaves an axis that its author has fixed', () => {
	const dates: DrawnAxis = {
		range: ['2026-01-01', '2026-01-11'],
		r2l: (value) => Date.parse(String(value)),
		l2r: (value) => new Date(value).toISOString().slice(0, 10)
	};
	expect(moveAxes('ArrowRight', { xaxis: dates, yaxis: { ...linear(0, 1), fixedrange: true } })).toEqual({
		'xaxis.range[0]': '2026-01-03',
		'xaxis.range[1]': '2026-01-13'
	});
});

it('does nothing for another key', () => {
	expect(moveAxes('a', { xaxis: linear(0, 1) })).toBeUndefined();
	expect(moveAxes('constructor', { xaxis: linear(0, 1) })).toBeUndefined();
});
