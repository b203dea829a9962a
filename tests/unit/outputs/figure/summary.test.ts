import { describe, expect, it } from 'vitest';
import { summarise } from '#outputs/figure/summary.ts';
import { traceTable } from '#outputs/figure/trace-table.ts';

describe('a chart in words', () => {
	it('names type, title, axes, number of values and range', () => {
		expect(
			summarise({
				data: [{ type: 'histogram', x: [7.25, 512.3292, null, 8.05] }],
				layout: {
					title: { text: 'Fares &lt;b&gt;' },
					xaxis: { title: { text: 'Fare (pounds)' } },
					yaxis: { title: { text: 'Passengers' } }
				}
			})
		).toBe(
			'Histogram: Fares <b>. Horizontal axis: Fare (pounds). Vertical axis: Passengers. ' +
				'4 values, x from 7.25 to 512.329.'
		);
	});

	it('tells lines from points, as Plotly draws them', () => {
		const xy = { x: [0, 1], y: Float64Array.of(2, 4) };
		expect(summarise({ data: [xy], layout: {} })).toBe('Line chart. 2 points, x from 0 to 1, y from 2 to 4.');
		expect(summarise({ data: [{ ...xy, mode: 'markers' }], layout: {} })).toMatch(/^Scatter plot\./);
	});

	it('names each trace of several', () => {
		const data = [
			{ type: 'bar', name: 'men', x: ['first', 'second'], y: [0.3, 0.1] },
			{ type: 'scatter', mode: 'lines', x: [0, 1], y: [1, 1] }
		];
		expect(summarise({ data, layout: {} })).toBe(
			'Bar chart and line chart. men: 2 bars: first 0.3, second 0.1. ' +
				'Trace 2: 2 points, x from 0 to 1, y from 1 to 1.'
		);
	});

	it('gives the size and range of a grid', () => {
		const data = [
			{
				type: 'heatmap',
				z: [
					[1, 0.5, -0.2],
					[0, 1, 0.3]
				]
			}
		];
		expect(summarise({ data, layout: {} })).toBe('Heatmap. 2 rows and 3 columns, values from -0.2 to 1.');
	});

	it('tells the middle of a box, and what is written into the chart', () => {
		const annotations = [{ text: '<b>outlier</b>' }, { x: 1 }];
		const layout = { annotations, yaxis2: { title: 'Fare', type: 'log' } };
		expect(summarise({ data: [{ type: 'box', y: [5, 1, 2, NaN, 4, 3] }], layout })).toBe(
			'Box plot. Vertical axis 2: Fare (logarithmic). 6 values, y from 1 to 5, median 3, half of them from 2 to 4. ' +
				'Written in the chart: outlier.'
		);
		expect(summarise({ data: [{ type: 'violin', x: ['a', 'b'], y: [1, 2] }], layout: {} })).not.toContain(
			'median'
		);
	});

	it('reads bars that lie by their names too', () => {
		const data = [{ type: 'bar', orientation: 'h', x: [3, null], y: ['men', 'women'] }];
		expect(summarise({ data, layout: {} })).toBe('Bar chart. 2 bars: men 3, women —.');
	});

	it('counts the points of a contour plot that comes as a list', () => {
		const data = [{ type: 'contour', x: [1, 2], y: [1, 2], z: [5, 6] }];
		expect(summarise({ data, layout: {} })).toContain(
			'2 values, x from 1 to 2, y from 1 to 2, z from 5 to 6'
		);
	});

	it('stays short with many categories and many traces', () => {
		const x = Array.from({ length: 500 }, (_, at) => `name ${at}`);
		const data = Array.from({ length: 50 }, () => ({ type: 'bar', x, y: [1] }));
		const words = summarise({ data, layout: {} });
		expect(words).toContain('name 5 and 494 more');
		expect(words).toContain('And 44 more traces.');
		expect(words.length).toBeLessThan(1_500);
	});
});

describe('the table of a trace', () => {
	it('has one row per point and the titles of the axes', () => {
		const trace = { x: ['a', 'b'], y: [1, null] };
		expect(traceTable(trace, { x: 'Class', y: '' })).toEqual({
			columns: [
				{ name: 'Class', type: 'string', nulls: 0, values: ['a', 'b'] },
				{ name: 'y', type: 'number', nulls: 1, values: Float64Array.of(1, NaN) }
			],
			rowCount: 2
		});
	});

	it('keeps the grid of a heatmap, with its labels', () => {
		expect(
			traceTable(
				{
					z: [
						[1, 2],
						[3, 4]
					],
					x: ['p', 'q'],
					y: ['r', 's']
				},
				{ x: '', y: '' }
			)
		).toMatchObject({
			columns: [
				{ name: 'p', values: Float64Array.of(1, 3) },
				{ name: 'q', values: Float64Array.of(2, 4) }
			],
			index: ['r', 's']
		});
	});

	it('has whatever stands there for each point: errors, sizes, quartiles', () => {
		const trace = {
			y: [1, 2],
			hovertext: ['p', 'q'],
			customdata: [[1], [2]],
			error_y: { array: [0.1, 0.2] },
			marker: { size: Float64Array.of(3, 4), color: 'red' }
		};
		const { columns } = traceTable(trace, { x: '', y: 'Cost' });
		expect(columns.map(({ name }) => name)).toEqual(['Cost', 'hovertext', 'marker.size', 'error_y.array']);
		const box = traceTable({ type: 'box', q1: [1], median: [2], q3: [3] }, { x: '', y: '' });
		expect(box.columns.map(({ name }) => name)).toEqual(['q1', 'median', 'q3']);
	});
});
