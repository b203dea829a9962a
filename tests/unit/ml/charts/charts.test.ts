import { describe, expect, test } from 'vitest';
import {
	barplot,
	boxplot,
	decisionBoundary,
	figure,
	heatmap,
	histogram,
	histplot,
	lineplot,
	quantile,
	scatterplot
} from '#ml/index.ts';

const labels = { title: 'T', xLabel: 'X', yLabel: 'Y' };
const X = [
	[0, 0],
	[1, 2],
	[2, 4]
];

describe('every chart', () => {
	test.each([
		['histplot', histplot([1, 2, 3], labels)],
		['scatterplot', scatterplot({ x: [1], y: [2], ...labels })],
		['lineplot', lineplot({ y: [1, 2], ...labels })],
		['barplot', barplot({ x: ['a'], y: [1], ...labels })],
		['boxplot', boxplot({ a: [1, 2] }, labels)],
		['heatmap', heatmap({ z: [[1]], ...labels })],
		['decisionBoundary', decisionBoundary((grid) => grid.map(() => 0.5), X, [0, 1, 1], labels)]
	])('%s has its titles, and survives cloning', (_name, chart) => {
		expect(chart.layout['title']).toEqual({ text: 'T' });
		expect(chart.layout['xaxis']).toMatchObject({ title: { text: 'X' } });
		expect(chart.layout['yaxis']).toMatchObject({ title: { text: 'Y' } });
		expect(structuredClone(chart)).toEqual(chart);
	});
});

describe('figure', () => {
	test('turns titles that are texts into the objects that Plotly reads', () => {
		const chart = figure([{ y: [1] }], {
			title: 'T',
			xaxis: { title: 'X' },
			yaxis2: { title: { text: 'Y' } }
		});
		expect(chart).toEqual({
			data: [{ type: 'scatter', y: [1] }],
			layout: { title: { text: 'T' }, xaxis: { title: { text: 'X' } }, yaxis2: { title: { text: 'Y' } } }
		});
	});

	test('refuses a trace that the page cannot draw', () => {
		expect(() => figure([{ type: 'pie' }])).toThrow(
			"There is no trace type 'pie' here. Take one of scatter, bar"
		);
	});
});

describe('histplot', () => {
	const values = [1, 2, 2, null, 4, NaN];

	test('draws the counts of histogram as touching bars', () => {
		const chart = histplot(values, { bins: 3 });
		expect(chart.data).toHaveLength(1);
		expect(chart.data[0]).toMatchObject({ type: 'bar', x: [1.5, 2.5, 3.5], y: [1, 2, 1], width: [1, 1, 1] });
		expect(chart.layout).toMatchObject({ bargap: 0, yaxis: { title: { text: 'count' } } });
		const { counts } = histogram([1, 2, 2, 4]);
		expect(histplot(values).data[0]?.['y']).toEqual(counts);
	});

	test('a density has area 1 and probabilities add up to 1, in each group', () => {
		const groups = ['a', 'a', 'b', 'b', 'b', null];
		const options = { bins: [0, 1.5, 4], groups };
		const [a, b] = histplot([1, 2, 2, 3, 4, 1], { ...options, stat: 'density' }).data;
		expect(a).toMatchObject({ name: 'a', y: [1 / 3, 0.2] });
		expect(b).toMatchObject({ name: 'b', y: [0, 0.4] });
		const [share] = histplot([1, 2, 2, 3, 4, 1], { ...options, stat: 'probability' }).data;
		expect(share).toMatchObject({ name: 'a', y: [0.5, 0.5] });
	});

	test('groups share the bins and lie over each other', () => {
		const chart = histplot([0, 1, 9, 10], { bins: 2, groups: [1, 1, 0, 0] });
		expect(chart.data.map(({ name, x, y }) => ({ name, x, y }))).toEqual([
			{ name: '0', x: [2.5, 7.5], y: [0, 2] },
			{ name: '1', x: [2.5, 7.5], y: [2, 0] }
		]);
		expect(chart.layout['barmode']).toBe('overlay');
	});

	test('needs a number', () => {
		expect(() => histplot([null])).toThrow('at least 1 value');
	});
});

describe('scatterplot', () => {
	test('gives each label a trace, sorted by name', () => {
		const { data, layout } = scatterplot({
			x: [1, 2, 3],
			y: [4, 5, 6],
			color: ['b', 'a', 'b'],
			colorLabel: 'kind'
		});
		expect(data).toEqual([
			{ type: 'scatter', mode: 'markers', name: 'a', x: [2], y: [5] },
			{ type: 'scatter', mode: 'markers', name: 'b', x: [1, 3], y: [4, 6] }
		]);
		expect(layout).toMatchObject({ showlegend: true, legend: { title: { text: 'kind' } } });
	});

	test('gives many different numbers a scale', () => {
		const many = Array.from({ length: 11 }, (_, i) => i);
		const { data } = scatterplot({ x: many, y: many, color: many });
		expect(data).toHaveLength(1);
		expect(data[0]).toMatchObject({ marker: { color: many, showscale: true } });
		expect(scatterplot({ x: many, y: many, color: many.map((i) => i % 3) }).data).toHaveLength(3);
	});

	test.each([
		[{ x: [1], y: [1, 2] }, 'x has 1 values and y has 2.'],
		[{ x: [1], y: [1], color: [1, 2] }, 'color has 2 values and x has 1.']
	])('refuses lists of two lengths', (options, words) => {
		expect(() => scatterplot(options)).toThrow(words);
	});
});

describe('lineplot', () => {
	test('counts from 0 without x, and shows a legend for several lines', () => {
		expect(lineplot({ y: [5, null, 7] })).toMatchObject({
			data: [{ mode: 'lines', x: [0, 1, 2], y: [5, null, 7] }],
			layout: { showlegend: false }
		});
		const several = lineplot({ x: [10, 20], y: { train: [1, 2], test: [3, 4] } });
		expect(several.data.map(({ name, x, y }) => ({ name, x, y }))).toEqual([
			{ name: 'train', x: [10, 20], y: [1, 2] },
			{ name: 'test', x: [10, 20], y: [3, 4] }
		]);
		expect(several.layout['showlegend']).toBe(true);
	});

	test('takes typed arrays and refuses lists of two lengths', () => {
		expect(lineplot({ y: Float64Array.of(1, 2) }).data[0]?.['y']).toEqual([1, 2]);
		expect(() => lineplot({ x: [1], y: [1, 2] })).toThrow('x has 1 values and y has 2.');
	});
});

describe('barplot', () => {
	test('treats numbers on the x axis as names', () => {
		expect(barplot({ x: [1, 2], y: [3, 4], xLabel: 'class' }).layout['xaxis']).toEqual({
			title: { text: 'class' },
			type: 'category'
		});
	});

	test('draws error bars, also for bars side by side', () => {
		const { data } = barplot({ x: ['a'], y: { f: [1], m: [2] }, error: { f: [0.1], m: [0.2] } });
		expect(data).toMatchObject([
			{ name: 'f', y: [1], error_y: { type: 'data', array: [0.1] } },
			{ name: 'm', y: [2], error_y: { type: 'data', array: [0.2] } }
		]);
		expect(barplot({ x: ['a'], y: [1] }).data[0]).not.toHaveProperty('error_y');
	});

	test('refuses lists of two lengths', () => {
		expect(() => barplot({ x: ['a'], y: [1, 2] })).toThrow('x has 1 values and y has 2.');
		expect(() => barplot({ x: ['a'], y: [1], error: [1, 2] })).toThrow('x has 1 values and y has 2.');
	});
});

test('boxplot draws the quartiles of quantile and the whiskers of Tukey', () => {
	const values = [1, 2, 3, 4, 200];
	const { data } = boxplot({ all: [...values, null], none: [null] });
	expect(data).toHaveLength(1);
	const [q1, median, q3] = quantile(values, [0.25, 0.5, 0.75]);
	expect(data[0]).toMatchObject({ name: 'all', y: [values], q1: [q1], median: [median], q3: [q3] });
	expect(data[0]).toMatchObject({ lowerfence: [1], upperfence: [4] });
});

describe('heatmap', () => {
	test('has its first row at the top and writes the values into few cells', () => {
		const { data, layout } = heatmap({ z: [[1, 2]], x: [0, 1], y: ['a'], range: [-1, 1] });
		expect(data[0]).toMatchObject({ z: [[1, 2]], x: ['0', '1'], y: ['a'], zmin: -1, zmax: 1 });
		expect(data[0]).toHaveProperty('texttemplate');
		expect(layout['yaxis']).toMatchObject({ autorange: 'reversed', type: 'category' });
		const large = Array.from({ length: 11 }, () => new Array<number>(11).fill(0));
		expect(heatmap({ z: large }).data[0]).not.toHaveProperty('texttemplate');
	});
});

describe('decisionBoundary', () => {
	test('asks once for all points of the grid, and puts each answer at its place', () => {
		const calls: number[][][] = [];
		const chart = decisionBoundary(
			(grid) => {
				calls.push(grid);
				return grid.map(([a = 0, b = 0]) => a + 100 * b);
			},
			X,
			['no', 'yes', 'yes'],
			{ resolution: 3 }
		);
		expect(calls).toHaveLength(1);
		const [contour, ...points] = chart.data;
		expect(contour).toMatchObject({ type: 'contour', contours: { start: 0, end: 1 } });
		const { x, y, z } = contour as unknown as { x: number[]; y: number[]; z: number[][] };
		// A tenth of the range on each side.
		expect(x[0]).toBeCloseTo(-0.2, 12);
		expect(y[2]).toBeCloseTo(4.4, 12);
		z.forEach((row, i) =>
			row.forEach((value, j) => expect(value).toBeCloseTo((x[j] ?? NaN) + 100 * (y[i] ?? NaN), 9))
		);
		expect(points.map(({ name }) => name)).toEqual(['no', 'yes']);
	});

	test('takes rows of class probabilities', () => {
		const chart = decisionBoundary((grid) => grid.map(() => [0.25, 0.75]), X, [0, 1, 1], { resolution: 2 });
		expect(chart.data[0]?.['z']).toEqual([
			[0.75, 0.75],
			[0.75, 0.75]
		]);
	});

	test('is for two features', () => {
		expect(() => decisionBoundary(() => [], [[1]], [0])).toThrow('drawn over 2 features; X has 1.');
	});
});
