import { describe, expect, it } from 'vitest';
import { summarise } from '#outputs/figure/summary.ts';
import { traceTable } from '#outputs/figure/trace-data.ts';

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
			'Bar chart and line chart. men: 2 bars, x: first, second, y from 0.1 to 0.3. ' +
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
});
